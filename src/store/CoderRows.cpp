// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/CoderRows.h"

#include "store/ChangesetRows.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace telaah::store {

namespace {

constexpr int Columns = 4; ///< As data/schema/0001.sql has them.

constexpr const char *Enter = R"sql(
    INSERT INTO coder (id, uuid, name, initials)
    VALUES (:id, :uuid, :name, :initials)
    ON CONFLICT DO NOTHING
)sql";

constexpr const char *RemoveUnused = R"sql(
    DELETE FROM coder
     WHERE id = :id
       AND NOT EXISTS (SELECT 1 FROM change WHERE coder_id = :id)
       AND NOT EXISTS (SELECT 1 FROM passage WHERE coder_id = :id)
       AND NOT EXISTS (SELECT 1 FROM tag WHERE coder_id = :id)
)sql";

template<typename Visit>
void forEachCoder(const QByteArray &changeset, int operation, Visit visit)
{
    forEachRow(changeset, [&](const ChangesetRow &row) {
        if (row.table == CoderTable && row.operation == operation)
            visit(row);
    });
}

std::string textAt(const ChangesetRow &row, int column)
{
    sqlite3_value *value = row.inserted(column);
    const auto *bytes = value ? static_cast<const char *>(sqlite3_value_blob(value)) : nullptr;
    return bytes ? std::string(bytes, static_cast<size_t>(sqlite3_value_bytes(value)))
                 : std::string();
}

} // namespace

bool areCodersSound(const QByteArray &changeset)
{
    bool areSound = true;
    forEachRow(changeset, [&](const ChangesetRow &row) {
        areSound = areSound
            && (row.table != CoderTable
                || (row.columns == Columns && row.operation != SQLITE_UPDATE));
    });
    return areSound;
}

void enterCoders(SQLite::Database &connection, const QByteArray &changeset)
{
    forEachCoder(changeset, SQLITE_INSERT, [&](const ChangesetRow &row) {
        SQLite::Statement enter(connection, Enter);
        enter.bind(":id", row.key(0));
        enter.bind(":uuid", textAt(row, 1));
        enter.bind(":name", textAt(row, 2));
        enter.bind(":initials", textAt(row, 3));
        enter.exec();
    });
}

void removeUnusedCoders(SQLite::Database &connection, const QByteArray &changeset)
{
    forEachCoder(changeset, SQLITE_DELETE, [&](const ChangesetRow &row) {
        SQLite::Statement remove(connection, RemoveUnused);
        remove.bind(":id", row.key(0));
        remove.exec();
    });
}

} // namespace telaah::store
