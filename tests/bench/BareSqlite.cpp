// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BareSqlite.h"

#include <sqlite3.h>

namespace telaah::bench {

BareSqlite::BareSqlite(const QString &path)
{
    if (sqlite3_open(path.toUtf8().constData(), &m_handle) != SQLITE_OK)
        qFatal("cannot open %s", qUtf8Printable(path));
    exec("PRAGMA journal_mode = DELETE");
    exec("PRAGMA synchronous = EXTRA");
}

BareSqlite::~BareSqlite()
{
    sqlite3_close(m_handle);
}

void BareSqlite::exec(const char *sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(m_handle));
}

qint64 BareSqlite::read(const char *sql)
{
    sqlite3_stmt *row = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql, -1, &row, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(m_handle));
    qint64 bytes = 0;
    while (sqlite3_step(row) == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(row); ++column) {
            sqlite3_column_blob(row, column);
            bytes += sqlite3_column_bytes(row, column);
        }
    }
    sqlite3_finalize(row);
    return bytes;
}

BareCommit::BareCommit(const QString &folder)
    : m_database(folder + QLatin1String("/floor.sqlite"))
{
    m_database.exec("CREATE TABLE IF NOT EXISTS passage (id INTEGER PRIMARY KEY, text TEXT)");
}

void BareCommit::commit()
{
    m_database.exec(
        "BEGIN IMMEDIATE; INSERT INTO passage (text) VALUES (hex(zeroblob(300))); COMMIT");
}

} // namespace telaah::bench
