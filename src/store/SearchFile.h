// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "store/CleanClose.h"
#include "text/words/Tokenizer.h"

#include <functional>
#include <memory>

namespace SQLite {
class Database;
}

namespace telaah::store {

class Ranking;

/// A connection to the file of a search index, with the tokenizer that made what is in it. Docs of
/// the file: docs/search.md. Used by one thread; several connections may be open on one file.
class SearchFile
{
public:
    enum class Access {
        Read,  ///< Makes and removes nothing.
        Write, ///< For whoever brings it up to date.
    };

    /// Opens the index at `path`. If there is none, or one that another version of Telaah, other
    /// word lists or another dictionary made, it is made anew for a writer, with its folder, while
    /// readers get NotFound. One that is damaged is made anew as well, or fails with Damaged.
    [[nodiscard]] static Result<std::unique_ptr<SearchFile>> open(
        const QString &path, const QString &dictionaryPath = text::Dictionary::find(),
        Access access = Access::Write);

    ~SearchFile();
    SearchFile(const SearchFile &) = delete;
    SearchFile &operator=(const SearchFile &) = delete;

    const QString &path() const { return m_path; }
    text::Tokenizer &tokenizer() const { return *m_tokenizer; }
    SQLite::Database &connection() const { return *m_connection; }

    /// What closeness() hands rows to, in the queries that follow; null for none.
    void rankBy(Ranking *ranking) { m_ranking = ranking; }

    /// Whether it is still what stands at its path; else what is written is lost.
    bool isInPlace() const { return stampOf(m_path).isSameFile(m_opened); }

    /// Whether everything has been compared with the notebook since it was made.
    [[nodiscard]] Result<bool> isComplete() const;
    [[nodiscard]] Result<void> setComplete();

    /// Writes down where the notebook is, and that the file is in use: see tidySearchFiles().
    [[nodiscard]] Result<void> setUsed(const QString &notebookPath);

    /// Has what is under way fail soon once `isCancelled` says so. It outlives the file.
    void interruptWhen(const std::function<bool()> &isCancelled);

    /// Has what is under way fail now. From any thread, while the file is there.
    void interrupt();

    /// Whether SQLite finds nothing wrong with its pages. Reads all of them.
    [[nodiscard]] Result<bool> isSound() const;

private:
    SearchFile(const QString &path, const QString &dictionaryPath);
    [[nodiscard]] Result<void> connect(Access access);
    [[nodiscard]] Result<bool> openCurrent(Access access);
    [[nodiscard]] Result<bool> isCurrent() const;

    QString m_path;
    std::unique_ptr<text::Tokenizer> m_tokenizer; ///< Outlives the connection, which calls it.
    Ranking *m_ranking = nullptr;                 ///< The connection knows where this is, too.
    FileStamp m_opened;
    std::function<bool()> m_isCancelled;
    std::unique_ptr<SQLite::Database> m_connection; ///< Goes first: it calls the others.
};

/// Deletes the file and what SQLite keeps beside it, for a writer to make it anew.
void removeSearchFile(const QString &path);

} // namespace telaah::store
