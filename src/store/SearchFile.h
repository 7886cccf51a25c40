// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "text/words/Tokenizer.h"

#include <memory>

namespace SQLite {
class Database;
}

namespace telaah::store {

struct Ranking;

/// A connection to the file of a search index, with the tokenizer that made what is in it. Docs of
/// the file: docs/search.md. Used by one thread; several connections may be open on one file.
class SearchFile
{
public:
    /// Opens the index at `path`, or makes it anew if there is none, if another version of Telaah,
    /// other word lists or another dictionary made it, or if it is damaged. Its folder is made.
    [[nodiscard]] static Result<std::unique_ptr<SearchFile>> open(
        const QString &path, const QString &dictionaryPath = text::Dictionary::find());

    ~SearchFile();
    SearchFile(const SearchFile &) = delete;
    SearchFile &operator=(const SearchFile &) = delete;

    const QString &path() const { return m_path; }
    text::Tokenizer &tokenizer() const { return *m_tokenizer; }
    SQLite::Database &connection() const { return *m_connection; }

    /// What closeness() answers by and counts in, in the queries that follow; null for none.
    void rankBy(Ranking *ranking) { m_ranking = ranking; }

    /// Whether SQLite finds nothing wrong with its pages. Reads all of them.
    [[nodiscard]] Result<bool> isSound() const;

private:
    SearchFile(const QString &path, const QString &dictionaryPath);
    [[nodiscard]] Result<void> connect();
    [[nodiscard]] Result<bool> isCurrent() const;

    QString m_path;
    std::unique_ptr<text::Tokenizer> m_tokenizer; ///< Outlives the connection, which calls it.
    Ranking *m_ranking = nullptr;                 ///< The connection knows where this is, too.
    std::unique_ptr<SQLite::Database> m_connection;
};

/// Deletes the file and what SQLite keeps beside it.
void removeSearchFile(const QString &path);

} // namespace telaah::store
