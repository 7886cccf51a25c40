// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "search/Hit.h"
#include "search/TextQuery.h"
#include "text/words/Dictionary.h"

#include <QSet>

#include <memory>
#include <optional>

namespace telaah::search {
struct Acronym;
struct QueryPlan;
} // namespace telaah::search

namespace telaah::store {

class SearchFile;
struct Fts5Query;

/// Where to look, and for how many.
struct SearchScope
{
    qsizetype limit = 100; ///< Of hits; all are counted.
    QList<search::RowKind> kinds = {
        search::RowKind::Text, search::RowKind::PassageNote, search::RowKind::DocumentNote};
    std::optional<DocumentId> documentId; ///< Only what belongs to it.
    bool ignoresCase = false;             ///< Has capitals such as ITU find itu as well.
};

struct SearchResult
{
    QList<search::Hit> hits; ///< Best first: exact ones, other forms, variants; in each by BM25.
    std::int64_t total = 0;  ///< Rows in which it was found.
    /// If there are none: rows with the letters of capitals such as ITU, which nothing has, in
    /// another case.
    std::int64_t inOtherCase = 0;

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

    /// Fails with EmptyQuery and QueryTooLong, and with Damaged if the index must be made anew.
    [[nodiscard]] Result<SearchResult> search(
        const search::TextQuery &query, const SearchScope &scope = {}) const;

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
    QSet<std::int64_t> idsOf(const Fts5Query &query) const;
    std::optional<search::Hit> hitOf(const search::QueryPlan &plan, std::int64_t row) const;
    bool has(const search::Acronym &acronym) const;
    bool has(const QString &word) const;
    QString instead(const QString &word) const;

    std::unique_ptr<SearchFile> m_file;
};

} // namespace telaah::store
