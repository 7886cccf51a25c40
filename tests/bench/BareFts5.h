// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "BareSqlite.h"
#include "documents/Body.h"

namespace telaah::bench {

/// FTS5 as it comes, with its tokenizer unicode61, in a file with the paragraphs in a table beside
/// it: what a search index of Telaah is compared with.
class BareFts5
{
public:
    /// Opens or makes the file.
    explicit BareFts5(const QString &path);
    ~BareFts5();
    BareFts5(const BareFts5 &) = delete;
    BareFts5 &operator=(const BareFts5 &) = delete;

    void run(const char *sql);

    /// Of a document after another, within a transaction.
    void add(const documents::Body &body);

    /// Finds the paragraphs with all the words, of which the last may go on, and reads the first
    /// hundred. Returns how many it read.
    int search(const QString &typed);

private:
    sqlite3_stmt *prepared(const char *sql);

    sqlite3 *m_connection = nullptr;
    sqlite3_stmt *m_row = nullptr;
    sqlite3_stmt *m_words = nullptr;
};

} // namespace telaah::bench
