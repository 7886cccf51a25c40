// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/SearchDesk.h"

#include "notebook/FindRows.h"
#include "notebook/Notebook.h"
#include "notebook/Queries.h"
#include "notebook/UnfinishedWord.h"
#include "notebook/queries/IndexMatches.h"
#include "notebook/queries/PlainQuery.h"
#include "queries/Asking.h"
#include "queries/Parser.h"
#include "vocabulary/ConceptSearch.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace telaah::notebook {

using queries::Query;

namespace {

constexpr qsizetype MostConcepts = 3;
constexpr qsizetype LeastLetters = 2; ///< For concepts to be looked for.

/// Nobody has made a mistake who has not typed anything.
bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

/// Whether it is words alone, so that they may be the name of a concept.
bool isBare(const QString &text)
{
    return std::ranges::none_of(
        text, [](QChar sign) { return QStringLiteral(":\"“”()*").contains(sign); });
}

/// What was typed, with these acronyms in small letters.
QString inSmallLetters(QString typed, const QStringList &acronyms)
{
    for (const QString &letters : acronyms) {
        const QRegularExpression word(
            QStringLiteral("(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])")
                .arg(QRegularExpression::escape(letters)),
            QRegularExpression::UseUnicodePropertiesOption);
        typed.replace(word, letters.toLower());
    }
    return typed;
}

} // namespace

SearchDesk::SearchDesk(const Notebook &notebook)
    : m_path(notebook.path())
    , m_search(notebook)
{
}

SearchDesk::~SearchDesk() = default;

Result<void> SearchDesk::prepare(vocabulary::Language language, bool isStale)
{
    if (!m_database) {
        auto opened = store::Database::openReader(m_path);
        if (!opened)
            return Failure(opened.error());
        m_database = *std::move(opened);
        m_stores = std::make_unique<store::Stores>(*m_database);
    }
    if (!isStale && m_language == language)
        return {};
    auto names = queryNames(*m_stores, language);
    if (!names)
        return Failure(names.error());
    const auto facets = m_stores->vocabulary.facets();
    if (!facets)
        return Failure(facets.error());
    m_names = *std::move(names);
    m_otherNames = queries::OtherNames(m_names.allConcepts());
    m_facets.clear();
    for (const vocabulary::Facet &facet : *facets)
        m_facets.insert(facet.id, facet.ordinal);
    m_titles.clear();
    for (const auto &title : m_names.titles())
        m_titles.insert(title.id, title.text);
    m_language = language;
    return {};
}

/// Whether everything is there that an answer takes; else `reply` says why not.
template<typename Reply>
bool SearchDesk::isReady(vocabulary::Language language, bool isStale, Reply &reply)
{
    const auto prepared = prepare(language, isStale);
    if (prepared)
        return true;
    reply.failure = prepared.error();
    m_language.reset(); // To be read again.
    return false;
}

queries::Understood<Query> SearchDesk::understood(const SearchQuestion &question) const
{
    const auto query = queries::parse(question.text, m_names, question.isExact);
    return query ? queries::forTexts(*query) : query;
}

/// With the other names of what it names, if they are asked for; `reply` says which there are.
template<typename Reply>
Query SearchDesk::widened(const Query &query, Reply &reply) const
{
    const queries::Widened widened = m_otherNames.widen(query);
    reply.otherNames = widened.names;
    reply.ambiguousNames = widened.ambiguous;
    return reply.question.withOtherNames ? widened.query : query;
}

SearchReply SearchDesk::answer(const SearchQuestion &question, bool isStale)
{
    SearchReply reply{.question = question};
    if (!isReady(question.language, isStale, reply))
        return reply;
    reply.titles = m_titles;
    reply.completion = queries::complete(question.text, question.caret, m_names, question.language);
    if (isBlank(question.text)) {
        m_search.prepare(); // Whoever has opened the search will type.
        return reply;
    }
    reply.concepts = conceptsCalled(question.text.simplified());
    const auto query = understood(question);
    if (!query) {
        reply.misunderstanding = query.error();
        return reply;
    }
    if (const auto found = find(widened(*query, reply), reply); !found)
        reply.failure = found.error();
    return reply;
}

Result<void> SearchDesk::find(const Query &query, SearchReply &reply)
{
    reply.knowsForms = m_search.hasDictionary().value_or(true);
    if (const auto plain = plainQuery(query, isTyping(reply.question)))
        return findRows(*plain, reply);
    return findPlaces(query, reply);
}

/// Of those found, the ones whose title is also found as the heading of the text: it would be
/// listed twice.
QSet<DocumentId> SearchDesk::documentsHeadedByTitle(const QList<search::Hit> &hits) const
{
    QSet<DocumentId> headed;
    for (const search::Hit &hit : hits) {
        if (hit.isHeading && isTitle(hit.text, m_titles.value(hit.documentId)))
            headed.insert(hit.documentId);
    }
    return headed;
}

template<typename Reply>
void SearchDesk::sayOfIndex(Reply &reply) const
{
    reply.wantsIndex = m_search.wantsIndex();
    reply.isDamaged = m_search.isDamaged();
}

/// Best first, but those of a document together, where its best one is.
Result<void> SearchDesk::findRows(const search::TextQuery &query, SearchReply &reply)
{
    SearchScope scope;
    scope.limit = LibrarySearch::MostFinds;
    scope.isQuick = true;
    scope.kinds = {
        search::RowKind::Title, search::RowKind::Text, search::RowKind::PassageNote,
        search::RowKind::DocumentNote};
    auto answer = m_search.find(query, scope);
    sayOfIndex(reply);
    if (!answer)
        return Failure(answer.error());
    QHash<DocumentId, qsizetype> ranks;
    const QSet<DocumentId> headed = documentsHeadedByTitle(answer->result.hits);
    reply.total = answer->result.total;
    const UnfinishedWord unfinished(reply.question);
    for (search::Hit &hit : answer->result.hits) {
        if (hit.kind == search::RowKind::Title && headed.contains(hit.documentId)) {
            --reply.total;
            continue;
        }
        if (!ranks.contains(hit.documentId))
            ranks.insert(hit.documentId, ranks.size());
        const bool isBeginning = unfinished.settle(hit);
        reply.finds.append(findOf(hit, m_titles.value(hit.documentId)));
        reply.finds.last().isBeginning = isBeginning;
    }
    std::ranges::stable_sort(
        reply.finds, {}, [&](const SearchFind &find) { return ranks.value(find.documentId); });
    reply.isRanked = true;
    reply.isMore = answer->result.isMore;
    // Small letters would have other names, which nobody has asked for.
    if (answer->result.inOtherCase > 0 && !reply.question.withOtherNames) {
        reply.inOtherCase = answer->result.inOtherCase;
        reply.inSmallLetters = inSmallLetters(reply.question.text, answer->result.absentAcronyms);
    }
    if (answer->suggestions.isEmpty())
        return {};
    reply.suggestion = reply.question.text.trimmed();
    for (const Suggestion &suggestion : answer->suggestions)
        reply.suggestion.replace(suggestion.word, suggestion.instead);
    return {};
}

Result<void> SearchDesk::findPlaces(const Query &query, SearchReply &reply)
{
    const IndexMatches matches(m_search);
    const auto places = placesFor(*m_stores, matches, query);
    sayOfIndex(reply);
    if (!places)
        return Failure(places.error());
    auto rows = rowsOf(*m_stores, *places, m_titles, LibrarySearch::MostFinds);
    if (!rows)
        return Failure(rows.error());
    reply.finds = std::move(rows->finds);
    reply.total = rows->total;
    return {};
}

TaggingReply SearchDesk::answer(const TaggingQuestion &question, bool isStale)
{
    TaggingReply reply{.question = question};
    if (!isReady(question.search.language, isStale, reply))
        return reply;
    const auto query = understood(question.search);
    if (!query) // Then nothing was found that anybody could want to tag.
        return reply;
    auto finds = findAll(
        question.search.withOtherNames ? m_otherNames.widen(*query).query : *query,
        question.search);
    sayOfIndex(reply);
    if (!finds)
        reply.failure = finds.error();
    else
        reply.finds = *std::move(finds);
    return reply;
}

Result<QList<SearchFind>> SearchDesk::findAll(const Query &query, const SearchQuestion &question)
{
    const auto plain = plainQuery(query, isTyping(question));
    if (!plain) {
        const IndexMatches matches(m_search);
        const auto places = placesFor(*m_stores, matches, query);
        if (!places)
            return Failure(places.error());
        auto rows = rowsOf(*m_stores, *places, m_titles, places->size(), Snippets::Without);
        return rows ? Result<QList<SearchFind>>(std::move(rows->finds)) : Failure(rows.error());
    }
    SearchScope scope;
    scope.limit = std::numeric_limits<int>::max();
    scope.kinds = {search::RowKind::Text, search::RowKind::PassageNote};
    const auto answer = m_search.find(*plain, scope);
    if (!answer)
        return Failure(answer.error());
    QList<SearchFind> finds;
    for (const search::Hit &hit : answer->result.hits)
        finds.append(findOf(hit, m_titles.value(hit.documentId), Snippets::Without));
    return finds;
}

/// The best of each facet, so that none hides the others.
QList<FoundConcept> SearchDesk::conceptsCalled(const QString &typed) const
{
    QList<FoundConcept> called;
    if (typed.size() < LeastLetters || !isBare(typed))
        return called;
    for (qsizetype rank = 0; rank < MostConcepts; ++rank) {
        for (const auto &field : m_names.fields()) {
            if (field.kind != queries::Names::FieldKind::Facet)
                continue;
            const auto fits = m_names.conceptSearch().find(field.facetId, typed, {});
            const auto *entry = rank < fits.size() ? m_names.entry(fits.at(rank).conceptId)
                                                   : nullptr;
            if (entry && called.size() < MostConcepts)
                called.append(
                    {entry->id, m_facets.value(field.facetId),
                     vocabulary::inLanguage(entry->label, *m_language), fits.at(rank).alias});
        }
    }
    return called;
}

ConcordanceReply SearchDesk::answer(const ConcordanceQuestion &question, bool isStale)
{
    ConcordanceReply reply{.question = question};
    if (!isReady(question.language, isStale, reply))
        return reply;
    reply.completion = queries::complete(question.text, question.caret, m_names, question.language);
    if (isBlank(question.text))
        return reply;
    auto query = queries::parse(question.text, m_names, question.isExact);
    if (query)
        query = queries::forConcordance(*query);
    if (!query) {
        reply.misunderstanding = query.error();
        return reply;
    }
    const IndexMatches matches(m_search);
    auto lines = concordanceFor(*m_stores, matches, widened(*query, reply), question.width);
    sayOfIndex(reply);
    if (!lines) {
        reply.failure = lines.error();
        return reply;
    }
    sort(lines->lines, question.order);
    reply.concordance = *std::move(lines);
    return reply;
}

} // namespace telaah::notebook
