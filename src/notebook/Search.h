// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/CleanClose.h"
#include "store/SearchIndex.h"

#include <QMutex>

namespace telaah::notebook {

class Notebook;

using store::SearchResult;
using store::SearchScope;
using store::Suggestion;

/// What was found, and of how much.
struct SearchAnswer
{
    SearchResult result;
    QList<Suggestion> suggestions; ///< If nothing was found.
};

/// Searches all there is to read in a notebook. The index is in the cache folder of the user and is
/// brought up to date by a SearchJob, or by updateSearch(); until then, what is in it is searched.
class Search
{
public:
    /// Where the index of the notebook is.
    static QString pathFor(const Notebook &notebook);

    /// Opened when it is first wanted. REQUIRES: `notebook` outlives the search
    explicit Search(const Notebook &notebook);
    ~Search();

    /// Reads what the first search would have to wait for, as far as it can be read.
    void prepare();

    /// Fails with EmptyQuery and QueryTooLong, or as files do. Nothing is found where there is no
    /// index.
    [[nodiscard]] Result<SearchAnswer> find(
        const search::TextQuery &query, const SearchScope &scope = {});

    /// Hands over each row of the kind that has the words, and keeps none; see
    /// SearchIndex::visit(). Fails as find() does.
    [[nodiscard]] Result<void> visit(
        const search::TextQuery &words, search::RowKind kind,
        const std::function<void(const search::Hit &)> &found);

    /// Has what is under way, and what is asked for from now on, fail with Cancelled until
    /// resume(). From any thread.
    void interrupt();
    void resume();

    /// Whether the last search found the index missing, or damaged: then it failed with Damaged. It
    /// takes a SearchJob, or updateSearch(), to make it anew.
    bool wantsIndex() const { return m_wantsIndex; }
    bool isDamaged() const { return m_isDamaged; }

    /// Whether there is a dictionary; without one, other forms of a word are not found.
    [[nodiscard]] Result<bool> hasDictionary();

private:
    [[nodiscard]] Result<void> open();
    void keep(std::unique_ptr<store::SearchIndex> index);
    void noteIfDamaged(const Error &error);

    QString m_path;
    store::FileStamp m_opened;                   ///< Which file it was: a damaged one is replaced.
    std::unique_ptr<store::SearchIndex> m_index; ///< Null: there is none.
    QMutex m_lock;                               ///< Of m_index while it changes, and of the next.
    bool m_isInterrupted = false;
    bool m_wantsIndex = false;
    bool m_isDamaged = false;
};

/// Brings the index up to date, however long it takes. For the command line.
[[nodiscard]] Result<void> updateSearch(const Notebook &notebook);

} // namespace telaah::notebook
