// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "search/Hit.h"
#include "search/TextQuery.h"
#include "store/IndexedWords.h"
#include "text/words/Dictionary.h"

#include <QSet>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace SQLite {
class Statement;
}

namespace telaah::search {
struct Acronym;
struct QueryPlan;
} // namespace telaah::search

namespace telaah::store {

class Ranking;
class SearchFile;
struct Fts5Query;
struct RankedRow;

/// Where to look, and for how many.
struct SearchScope
{
    qsizetype limit = 100; ///< Of hits; all are counted.
    QList<search::RowKind> kinds = {
        search::RowKind::Text, search::RowKind::PassageNote, search::RowKind::DocumentNote};
    std::optional<DocumentId> documentId = std::nullopt; ///< Only what belongs to it.
    bool ignoresCase = false; ///< Has capitals such as ITU find itu as well.

    /// For somebody who types: where there is a lot, exact matches still come first, but not all
    /// are ranked and counted, and of the words with a frequent beginning only those most frequent
    /// are looked for. SearchResult::isMore tells.
    bool isQuick = false;
};

struct SearchResult
{
    QList<search::Hit> hits; ///< Best first: exact ones, other forms, variants; in each by BM25.
    std::int64_t total = 0;  ///< Rows in which it was found.
    bool isMore = false;     ///< There are, or may be, more than `total`.
    /// If there are none: rows with the letters of capitals such as ITU, which nothing has, in
    /// another case.
    std::int64_t inOtherCase = 0;
    QStringList absentAcronyms = {}; ///< These capitals, as typed.

    friend bool operator==(const SearchResult &, const SearchResult &) = default;
};

/// A word that nothing has, and one that looks like it and is there.
struct Suggestion
{
    QString word; ///< As typed.
    QString instead;

    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

/// Finds what is in a search index, which may at the same time be brought up to date by a
/// SearchWriter with a connection of its own. Used by one thread.
class SearchIndex
{
public:
    /// As SearchFile::open() for a reader.
    [[nodiscard]] static Result<std::unique_ptr<SearchIndex>> open(
        const QString &path, const QString &dictionaryPath = text::Dictionary::find());
    ~SearchIndex();

    /// Without one, words are found as written and in other spellings only.
    bool hasDictionary() const;

    /// Has what is under way, and what is asked for from now on, fail with Cancelled until
    /// resume(). From any thread, while the index is there.
    void interrupt();
    void resume() { m_isInterrupted = false; }

    /// Fails with EmptyQuery and QueryTooLong, and with Damaged if the index must be made anew.
    [[nodiscard]] Result<SearchResult> search(
        const search::TextQuery &query, const SearchScope &scope = {}) const;

    /// Reads what the first search would have to wait for. Fails as search() does.
    [[nodiscard]] Result<void> prepare() const;

    /// Hands over each row of the kind that has the words, in no order; nothing of it is kept.
    /// REQUIRES: a query of Kind::Words. Fails as search() does
    [[nodiscard]] Result<void> visit(
        const search::TextQuery &query, search::RowKind kind,
        const std::function<void(const search::Hit &)> &found) const;

    /// For those words of the query that nothing in the index has.
    [[nodiscard]] Result<QList<Suggestion>> suggestions(const search::TextQuery &query) const;

private:
    explicit SearchIndex(std::unique_ptr<SearchFile> file);
    [[nodiscard]] Result<SearchResult> found(
        const search::TextQuery &query, const SearchScope &scope, const QStringList &anyCase) const;
    [[nodiscard]] Result<SearchResult> run(
        const search::QueryPlan &plan, const SearchScope &scope) const;
    [[nodiscard]] Result<SearchResult> runComplement(
        const Fts5Query &query, const SearchScope &scope) const;
    void rank(
        const Fts5Query &query, const SearchScope &scope, Ranking &ranking,
        const std::function<void()> &afterEach = {}) const;
    std::vector<RankedRow> bestOf(
        const search::QueryPlan &plan, const SearchScope &scope, SearchResult &result) const;
    QSet<std::int64_t> idsOf(const Fts5Query &query) const;
    std::optional<search::Hit> hitOf(
        const search::QueryPlan &plan, SQLite::Statement &row, const RankedRow &ranked) const;
    const IndexedWords &counts(bool mustBeNew) const;
    void throwIfInterrupted() const;
    bool has(const search::Acronym &acronym) const;
    bool has(const search::TextQuery &word) const;
    QString instead(const QString &word) const;
    QString inTwo(const QString &word) const;
    std::int64_t countOf(const QByteArray &word) const;

    std::unique_ptr<SearchFile> m_file;
    std::atomic_bool m_isInterrupted = false;
    mutable IndexedWords m_counts;
    mutable std::int64_t m_countsRead = -1; ///< Which of them `m_counts` are.
    mutable std::int64_t m_dataRead = -1;   ///< SQLite's number for what was in the file then.
};

} // namespace telaah::store
