// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QScopeGuard>

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

/// Goes through the rows of a changeset as the session extension tells them; part of Changeset.
/// Throws as SQLiteCpp does. REQUIRES: the bytes are those of a Changeset, which has looked at
/// them.
namespace telaah::store {

inline void check(int code)
{
    if (code != SQLITE_OK)
        throw SQLite::Exception("changeset", code);
}

/// One row of a changeset that is being read.
struct ChangesetRow
{
    sqlite3_changeset_iter *reader;
    const char *table;
    int columns;
    int operation;

    /// A number that is there before or after.
    std::int64_t key(int column) const
    {
        sqlite3_value *value = nullptr;
        check(
            operation == SQLITE_INSERT ? sqlite3changeset_new(reader, column, &value)
                                       : sqlite3changeset_old(reader, column, &value));
        return value ? sqlite3_value_int64(value) : 0; // Null only in a forged changeset.
    }

    /// What was there before the row was deleted. REQUIRES: operation == SQLITE_DELETE
    sqlite3_value *deleted(int column) const
    {
        sqlite3_value *value = nullptr;
        check(sqlite3changeset_old(reader, column, &value));
        return value;
    }

    /// REQUIRES: operation == SQLITE_INSERT
    sqlite3_value *inserted(int column) const
    {
        sqlite3_value *value = nullptr;
        check(sqlite3changeset_new(reader, column, &value));
        return value;
    }

    /// REQUIRES: operation == SQLITE_UPDATE
    bool isChanged(int column) const
    {
        sqlite3_value *value = nullptr;
        check(sqlite3changeset_new(reader, column, &value));
        return value != nullptr;
    }
};

// The session extension takes what it only reads as void *.
inline void *dataOf(const QByteArray &bytes)
{
    return const_cast<char *>(bytes.constData());
}

inline int sizeOf(const QByteArray &bytes)
{
    return static_cast<int>(bytes.size());
}

template<typename Visit>
void forEachRow(const QByteArray &bytes, Visit visit)
{
    sqlite3_changeset_iter *reader = nullptr;
    check(sqlite3changeset_start(&reader, sizeOf(bytes), dataOf(bytes)));
    const auto finish = qScopeGuard([reader] { sqlite3changeset_finalize(reader); });
    int found = sqlite3changeset_next(reader);
    for (; found == SQLITE_ROW; found = sqlite3changeset_next(reader)) {
        ChangesetRow row{reader, nullptr, 0, 0};
        check(sqlite3changeset_op(reader, &row.table, &row.columns, &row.operation, nullptr));
        visit(row);
    }
    check(found == SQLITE_DONE ? SQLITE_OK : found);
}

} // namespace telaah::store
