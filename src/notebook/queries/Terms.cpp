// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/queries/Terms.h"

#include "notebook/queries/PlainQuery.h"
#include "search/Closeness.h"
#include "text/CodePointMap.h"
#include "text/words/WordBreaks.h"

#include <algorithm>
#include <tuple>

namespace telaah::notebook {

using namespace queries;
using search::Form;
using search::Hit;
using search::RowKind;
using search::TextQuery;

namespace {

auto inReadingOrder(const Found &found)
{
    return std::tuple(found.document, found.span.start, found.span.end);
}

/// What `ranges` of a row are in the notebook.
void add(
    FoundPlaces &places, const Hit &row, std::size_t document, const QList<search::Match> &matches)
{
    const text::CodePointMap map(row.text);
    for (const search::Match &match : matches) {
        const text::CodePointSpan span = map.toCodePoints(match.range);
        places.push_back(
            {document,
             unitOf(document, static_cast<std::uint64_t>(row.blockCp)),
             {row.startCp + span.start, row.startCp + span.end},
             match.kind});
    }
}

/// Whether a stretch is one match of each term, side by side and in the order of the terms.
bool isSideBySide(
    const QString &row, const std::vector<QList<search::Match>> &terms, text::TextRange stretch)
{
    qsizetype end = stretch.start();
    for (const QList<search::Match> &matches : terms) {
        const auto next = std::ranges::find_if(matches, [&](const search::Match &match) {
            return match.range.start() >= end
                && search::areSideBySide(row, end, match.range.start());
        });
        if (next == matches.end())
            return false;
        end = next->range.end();
    }
    return end == stretch.end();
}

/// The matches of the terms in a stretch, in the revision.
std::vector<text::CodePointSpan> wordsOfNear(
    const Hit &row, const text::CodePointMap &map, const std::vector<QList<search::Match>> &terms,
    text::TextRange stretch)
{
    std::vector<text::CodePointSpan> words;
    for (const QList<search::Match> &matches : terms) {
        auto match = std::ranges::lower_bound(
            matches, stretch.start(), {},
            [](const search::Match &each) { return each.range.start(); });
        for (; match != matches.end() && match->range.start() < stretch.end(); ++match) {
            if (stretch.end() < match->range.end())
                continue;
            const text::CodePointSpan span = map.toCodePoints(match->range);
            words.push_back({row.startCp + span.start, row.startCp + span.end});
        }
    }
    return words;
}

std::vector<qsizetype> wordStarts(const QString &row)
{
    std::vector<text::TextRange> words;
    text::WordBreaks().find(row, words);
    std::vector<qsizetype> starts;
    for (const text::TextRange word : words)
        starts.push_back(word.start());
    return starts;
}

} // namespace

Result<const Terms::List *> Terms::placesOf(const Node &node)
{
    if (const auto known = m_found.find(&node); known != m_found.end())
        return &known->second;
    Result<List> made;
    if (const auto *words = std::get_if<Words>(&node.what)) {
        made = find(*words);
    } else {
        const auto *phrase = std::get_if<Phrase>(&node.what);
        auto places = phrase ? find(wordsOf(*phrase, m_isExact)) : find(std::get<Near>(node.what));
        if (!places)
            return Failure(places.error());
        made = List{*std::move(places)};
    }
    if (!made)
        return Failure(made.error());
    return &m_found.emplace(&node, *std::move(made)).first->second;
}

TextQuery Terms::wanted(const Word &word) const
{
    TextQuery query = search::words(word.text, m_isExact ? Form::Exact : Form::Any);
    query.isBeginning = word.isPrefix;
    return query;
}

Result<FoundPlaces> Terms::find(const TextQuery &query)
{
    const Asked key(query.text, query.form, query.isBeginning, query.isAlias);
    if (const auto known = m_words.find(key); known != m_words.end())
        return known->second;
    FoundPlaces places;
    const auto visited = m_matches.visit(query, RowKind::Text, [&](const Hit &row) {
        if (const auto document = m_ground.documentOf(row.revisionId))
            add(places, row, *document, row.matches);
    });
    if (!visited)
        return Failure(visited.error());
    std::ranges::sort(places, {}, inReadingOrder);
    m_words.emplace(key, places);
    return places;
}

/// Words that stand side by side in the query may be one in a text, as kerja sama is kerjasama:
/// that then counts as each of them.
Result<Terms::List> Terms::find(const Words &words)
{
    List list;
    for (const Word &word : words.words) {
        auto places = find(wanted(word));
        if (!places)
            return Failure(places.error());
        list.push_back(*std::move(places));
    }
    for (qsizetype i = 1; i < words.words.size() && !m_isExact; ++i) {
        const Word &left = words.words.at(i - 1);
        const Word &right = words.words.at(i);
        if (left.isPrefix)
            continue;
        auto both = find(wanted(Word{left.text + u' ' + right.text, right.isPrefix, right.place}));
        if (!both)
            return Failure(both.error());
        for (const std::size_t side :
             {static_cast<std::size_t>(i) - 1, static_cast<std::size_t>(i)}) {
            FoundPlaces &places = list[side];
            places.insert(places.end(), both->begin(), both->end());
            std::ranges::sort(places, {}, inReadingOrder);
        }
    }
    return list;
}

Result<FoundPlaces> Terms::find(const Near &near) const
{
    struct Shared ///< A row that has all terms so far.
    {
        std::vector<QList<search::Match>> matches; ///< Of each term.
        FoundPlaces places;                        ///< Once they are known to be near.
    };
    std::map<std::pair<std::size_t, std::int64_t>, Shared> shared;
    for (const NodePtr &term : near.terms) {
        const auto *words = std::get_if<Words>(&term->what);
        const bool isFirst = term == near.terms.first();
        const bool isLast = term == near.terms.last();
        const auto place = static_cast<std::size_t>(near.terms.indexOf(term));
        const auto visited = m_matches.visit(
            words ? wanted(words->words.first()) : wordsOf(std::get<Phrase>(term->what), m_isExact),
            RowKind::Text, [&](const Hit &row) {
                const auto document = m_ground.documentOf(row.revisionId);
                if (!document)
                    return;
                const std::pair key(*document, row.startCp);
                const auto known = isFirst ? shared.try_emplace(key).first : shared.find(key);
                if (known == shared.end() || known->second.matches.size() != place)
                    return; // An earlier term is missing.
                Shared &here = known->second;
                here.matches.push_back(row.matches);
                if (!isLast)
                    return;
                const QList<search::Match> stretches = search::closeStretches(
                    wordStarts(row.text), here.matches, near.distance);
                add(here.places, row, *document, stretches);
                const text::CodePointMap map(row.text);
                for (std::size_t i = 0; i < here.places.size(); ++i) {
                    const auto stretch = stretches.at(static_cast<qsizetype>(i)).range;
                    here.places[i].isApart = !isSideBySide(row.text, here.matches, stretch);
                    here.places[i].words = wordsOfNear(row, map, here.matches, stretch);
                }
            });
        if (!visited)
            return Failure(visited.error());
    }
    FoundPlaces places;
    for (const auto &[key, here] : shared)
        places.insert(places.end(), here.places.begin(), here.places.end());
    return places;
}

Result<std::vector<PassageId>> Terms::noting(const NoteSays &note) const
{
    TextQuery query = search::words(
        note.text,
        m_isExact           ? Form::Exact
            : note.isPhrase ? Form::Folded
                            : Form::Any);
    query.isBeginning = note.isPrefix;
    std::vector<PassageId> ids;
    const auto visited = m_matches.visit(
        query, RowKind::PassageNote, [&ids](const Hit &row) { ids.push_back(row.passageId); });
    if (!visited)
        return Failure(visited.error());
    return ids;
}

} // namespace telaah::notebook
