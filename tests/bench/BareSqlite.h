// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace telaah::bench {

/// SQLite and nothing else, as the floor of what Telaah does with it. Ends the program if something
/// fails.
class BareSqlite
{
public:
    /// Opens or makes the database, with the pragmas that Telaah commits under.
    explicit BareSqlite(const QString &path);
    ~BareSqlite();
    BareSqlite(const BareSqlite &) = delete;
    BareSqlite &operator=(const BareSqlite &) = delete;

    void exec(const char *sql);

    /// Steps through all rows and columns of a query, as bytes; returns how many bytes.
    qint64 read(const char *sql);

private:
    sqlite3 *m_handle = nullptr;
};

/// The least a durable change costs on the disk that holds `folder`: one row of the size of a
/// passage, inserted and committed.
class BareCommit
{
public:
    explicit BareCommit(const QString &folder);
    void commit();

private:
    BareSqlite m_database;
};

} // namespace telaah::bench
