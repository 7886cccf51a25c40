// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BareFts5.h"

#include <QFile>
#include <QStringList>

#include <sqlite3.h>

namespace telaah::bench {

BareFts5::BareFts5(const QString &path)
{
    if (sqlite3_open(QFile::encodeName(path).constData(), &m_connection) != SQLITE_OK)
        qFatal("cannot open %s", qUtf8Printable(path));
    run("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16000;"
        "CREATE TABLE IF NOT EXISTS row (id INTEGER PRIMARY KEY, text TEXT NOT NULL);"
        "CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5 ("
        "    text, content = 'row', content_rowid = 'id', tokenize = 'unicode61')");
    m_row = prepared("INSERT INTO row (text) VALUES (?1)");
    m_words = prepared("INSERT INTO words (rowid, text) VALUES (?1, ?2)");
}

BareFts5::~BareFts5()
{
    sqlite3_finalize(m_row);
    sqlite3_finalize(m_words);
    sqlite3_close(m_connection);
}

void BareFts5::run(const char *sql)
{
    if (sqlite3_exec(m_connection, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(m_connection));
}

void BareFts5::add(const documents::Body &body)
{
    for (const documents::Block &block : body.blocks) {
        const QByteArray text = body.text.mid(block.range.start(), block.range.length()).toUtf8();
        sqlite3_bind_text(m_row, 1, text.constData(), static_cast<int>(text.size()), nullptr);
        sqlite3_step(m_row);
        sqlite3_reset(m_row);
        sqlite3_bind_int64(m_words, 1, sqlite3_last_insert_rowid(m_connection));
        sqlite3_bind_text(m_words, 2, text.constData(), static_cast<int>(text.size()), nullptr);
        sqlite3_step(m_words);
        sqlite3_reset(m_words);
    }
}

int BareFts5::search(const QString &typed)
{
    QStringList quoted;
    for (const QString &word : typed.split(u' '))
        quoted.append(u'"' + word + u'"');
    const QByteArray query = (quoted.join(u' ') + u'*').toUtf8();
    sqlite3_stmt *row = prepared("SELECT row.text FROM words JOIN row ON row.id = words.rowid"
                                 " WHERE words MATCH ?1 ORDER BY rank LIMIT 100");
    sqlite3_bind_text(row, 1, query.constData(), static_cast<int>(query.size()), nullptr);
    int found = 0;
    while (sqlite3_step(row) == SQLITE_ROW)
        ++found;
    sqlite3_finalize(row);
    return found;
}

sqlite3_stmt *BareFts5::prepared(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_connection, sql, -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(m_connection));
    return statement;
}

} // namespace telaah::bench
