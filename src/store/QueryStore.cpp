// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/QueryStore.h"

#include "base/Uuid.h"
#include "store/Database.h"
#include "store/Guarded.h"
#include "store/Sql.h"

#include <SQLiteCpp/Database.h>

namespace telaah::store {

using queries::SavedQuery;

namespace {

constexpr const char *Select = R"sql(
    SELECT id, uuid, name, text, exact
      FROM saved_query
     ORDER BY id
)sql";

constexpr const char *Insert = R"sql(
    INSERT INTO saved_query (uuid, name, text, exact, created)
    VALUES (:uuid, :name, :text, :exact, :created)
)sql";

constexpr const char *Update = R"sql(
    UPDATE saved_query
       SET name = :name, text = :text, exact = :exact
     WHERE id = :id
)sql";

constexpr const char *Bury = R"sql(
    INSERT INTO tombstone (uuid, kind, deleted)
    SELECT uuid, 'saved_query', :deleted
      FROM saved_query
     WHERE id = :id
    ON CONFLICT (uuid) DO NOTHING
)sql";

Failure unknown(SavedQueryId id)
{
    return Failure(
        {ErrorCode::NotFound, QString::number(id.value()), QStringLiteral("saved_query")});
}

void bind(SQLite::Statement &statement, const SavedQuery &query)
{
    statement.bind(":name", toSql(query.name));
    statement.bind(":text", toSql(query.text));
    statement.bind(":exact", query.isExact ? 1 : 0);
}

} // namespace

QueryStore::QueryStore(Database &database)
    : m_database(database)
{
}

Result<QList<SavedQuery>> QueryStore::all() const
{
    return guarded([&]() -> Result<QList<SavedQuery>> {
        QList<SavedQuery> queries;
        SQLite::Statement row(m_database.connection(), Select);
        while (row.executeStep())
            queries.append(
                {idAt<SavedQueryId>(row, 0), uuidAt(row, 1), textAt(row, 2), textAt(row, 3),
                 row.getColumn(4).getInt() != 0});
        return queries;
    });
}

Result<SavedQuery> QueryStore::insert(const SavedQuery &query)
{
    return guarded([&]() -> Result<SavedQuery> {
        SQLite::Database &connection = m_database.connection();
        SavedQuery stored = query;
        stored.uuid = createUuid();
        SQLite::Statement insert(connection, Insert);
        insert.bind(":uuid", toSql(stored.uuid));
        bind(insert, stored);
        insert.bind(":created", toSql(QDateTime::currentDateTimeUtc()));
        insert.exec();
        stored.id = SavedQueryId(connection.getLastInsertRowid());
        return stored;
    });
}

Result<void> QueryStore::update(const SavedQuery &query)
{
    return guarded([&]() -> Result<void> {
        SQLite::Statement update(m_database.connection(), Update);
        bind(update, query);
        update.bind(":id", query.id.value());
        return update.exec() > 0 ? Result<void>() : unknown(query.id);
    });
}

Result<void> QueryStore::remove(SavedQueryId id)
{
    return guarded([&]() -> Result<void> {
        SQLite::Database &connection = m_database.connection();
        SQLite::Statement bury(connection, Bury);
        bury.bind(":id", id.value());
        bury.bind(":deleted", toSql(QDateTime::currentDateTimeUtc()));
        bury.exec();
        SQLite::Statement remove(connection, "DELETE FROM saved_query WHERE id = :id");
        remove.bind(":id", id.value());
        return remove.exec() > 0 ? Result<void>() : unknown(id);
    });
}

} // namespace telaah::store
