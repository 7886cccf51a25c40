// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/queries/Evaluation.h"
#include "notebook/queries/TermSpans.h"
#include "queries/Asking.h"
#include "text/Folding.h"

#include <QSet>

#include <algorithm>
#include <bit>
#include <span>
#include <tuple>

// What a query finds in the texts; see Evaluation.cpp for what it is true of.
namespace telaah::notebook {

using namespace queries;

namespace {

auto bounds(const Found &found)
{
    return std::tuple(found.document, found.span.start, found.span.end);
}

void addWords(Found &to, const Found &found)
{
    if (found.words.empty())
        to.words.push_back(found.span);
    else
        to.words.insert(to.words.end(), found.words.begin(), found.words.end());
}

/// What several terms of the query have found, once, with all of these; ascending.
FoundPlaces sortedOnce(FoundPlaces places)
{
    std::ranges::sort(places, {}, bounds);
    FoundPlaces once;
    for (const Found &found : places) {
        if (once.empty() || bounds(once.back()) != bounds(found)) {
            once.push_back(found);
            continue;
        }
        if (once.back().words.empty() || found.words.empty())
            once.back().words.clear(); // One is of all of it.
        else
            addWords(once.back(), found);
        once.back().terms |= found.terms;
        once.back().match = std::max(once.back().match, found.match);
    }
    return once;
}

bool isWithin(const Found &last, const Found &found)
{
    return found.span.end <= last.span.end || found.span.start == last.span.start;
}

/// REQUIRES: `found` does not start before `last`
void absorb(Found &last, const Found &found)
{
    if (found.span.start == last.span.start)
        last.isApart = found.isApart; // The longer one has the other within.
    else if (found.span.end > last.span.end)
        last.isApart = last.isApart || found.isApart || !isBehind(last.terms, found.terms);
    if (!last.words.empty() || !found.words.empty()) {
        if (last.words.empty())
            last.words.push_back(last.span);
        addWords(last, found);
    }
    last.terms |= found.terms;
    last.span.end = std::max(last.span.end, found.span.end);
    last.match = std::max(last.match, found.match);
}

using AreOne = bool (*)(const Found &last, const Found &found);

/// Those that follow one another and touch, with only a space between, are one where `areOne`.
FoundPlaces joinedWhere(const FoundPlaces &places, AreOne areOne)
{
    FoundPlaces joined;
    for (const Found &found : places) {
        const bool touches = !joined.empty() && joined.back().paragraph == found.paragraph
            && found.span.start <= joined.back().span.end + 1;
        if (touches && areOne(joined.back(), found))
            absorb(joined.back(), found);
        else
            joined.push_back(found);
    }
    return joined;
}

bool isAsTyped(const Found &last, const Found &found)
{
    return isWithin(last, found) || isBehind(last.terms, found.terms);
}

bool isAsTypedOrOverlaps(const Found &last, const Found &found)
{
    return found.span.start < last.span.end || isAsTyped(last, found);
}

bool isAny(const Found &, const Found &)
{
    return true;
}

/// Several words of the query are not made longer by one of them again: in "kerja sama kerja" the
/// last is a place of its own.
bool saysMore(const Found &last, const Found &found)
{
    const std::uint64_t both = last.terms | found.terms;
    return isWithin(last, found) || std::has_single_bit(both)
        || (both != last.terms && both != found.terms);
}

bool saysMoreOrOverlaps(const Found &last, const Found &found)
{
    return found.span.start < last.span.end || saysMore(last, found);
}

/// Each once; what touches is one, first where it stands as it was typed.
FoundPlaces merged(FoundPlaces places)
{
    return joinedWhere(joinedWhere(sortedOnce(std::move(places)), isAsTyped), saysMore);
}

/// The same of bare words of one group, of which those that overlap are words found as one. One
/// that was typed twice may well come again.
FoundPlaces mergedWords(FoundPlaces places, bool isRepeating)
{
    const FoundPlaces once = sortedOnce(std::move(places));
    if (isRepeating)
        return joinedWhere(once, isAny);
    return joinedWhere(joinedWhere(once, isAsTypedOrOverlaps), saysMoreOrOverlaps);
}

bool repeatsAWord(const Words &words)
{
    QSet<QString> texts;
    for (const Word &word : words.words)
        texts.insert(text::folded(word.text));
    return texts.size() < words.words.size();
}

/// Of bare words in one paragraph. Where it has not all of `terms`, they stay as they are.
FoundPlaces together(std::span<const Found> places, std::uint64_t terms)
{
    std::uint64_t there = 0;
    FoundPlaces whole;
    std::vector<TermSpan> spans;
    for (const Found &place : places) {
        there |= place.terms;
        spans.push_back({place.span.start, place.span.end, place.terms});
        if (place.terms == terms)
            whole.push_back(place);
    }
    if (there != terms)
        return {places.begin(), places.end()};
    if (!whole.empty())
        return whole;
    const auto [first, last] = tightestOf(spans);
    Found stretch = places[first];
    for (const Found &place : places.subspan(first, last - first + 1)) {
        stretch.match = std::max(stretch.match, place.match);
        stretch.terms |= place.terms;
    }
    stretch.span.end = places[last].span.end;
    stretch.isApart = true;
    return {stretch};
}

/// The same, in all paragraphs. REQUIRES: `apart` as mergedWords() has it
FoundPlaces togetherInParagraphs(const FoundPlaces &apart, std::uint64_t terms)
{
    FoundPlaces all;
    for (auto from = apart.begin(); from != apart.end();) {
        const auto to = std::find_if(from, apart.end(), [&](const Found &found) {
            return found.document != from->document || found.paragraph != from->paragraph;
        });
        const FoundPlaces some = together(std::span(from, to), terms);
        all.insert(all.end(), some.begin(), some.end());
        from = to;
    }
    return all;
}

} // namespace

Result<Evaluation::InTexts> Evaluation::inTexts(Places wanted)
{
    m_wanted = wanted;
    const Scope scope = textScope(m_query);
    const auto units = fulfilling(*m_query.root, scope);
    if (!units)
        return Failure(units.error());
    InTexts found;
    if (const auto collected = collect(*m_query.root, *units, scope, found); !collected)
        return Failure(collected.error());
    found.places = merged(std::move(found.places));
    return found;
}

/// Adds what is found of `node` in `units`, of which it is true.
Result<void> Evaluation::collect(const Node &node, const Units &units, Scope scope, InTexts &found)
{
    if (isOfText(node))
        return collectWords(node, units, scope, found);
    if (const auto *within = std::get_if<Within>(&node.what)) {
        const auto part = fulfilling(*within->part, within->scope);
        const auto wider = m_ground.translated(units, scope, within->scope);
        if (!part || !wider)
            return Failure(part ? wider.error() : part.error());
        return collect(*within->part, common(*part, *wider), within->scope, found);
    }
    if (!asksForWords(node)) {
        const auto passages = contributing(node, units, scope);
        if (!passages)
            return Failure(passages.error());
        found.passages = joined(found.passages, *passages);
        return {};
    }
    const auto *all = std::get_if<All>(&node.what);
    for (const NodePtr &part : all ? all->parts : std::get<Any>(node.what).parts) {
        if (all && !asksForWords(*part))
            continue;
        Result<Units> its = units;
        if (!all) {
            its = fulfilling(*part, scope);
            if (its)
                its = common(*its, units);
        }
        if (!its)
            return Failure(its.error());
        if (const auto collected = collect(*part, *its, scope, found); !collected)
            return collected;
    }
    return {};
}

Result<void> Evaluation::collectWords(
    const Node &words, const Units &units, Scope scope, InTexts &found)
{
    const auto terms = m_terms.placesOf(words);
    if (!terms)
        return Failure(terms.error());
    FoundPlaces its;
    std::uint64_t all = 0;
    for (const FoundPlaces &places : **terms) {
        const std::size_t first = its.size();
        if (scope == Scope::Passage)
            addPlacesInPassages(places, units, its);
        else
            addPlacesInUnits(places, units, scope, its);
        const std::uint64_t term = std::uint64_t(1) << std::min(found.terms++, MostTerms - 1);
        for (std::size_t i = first; i < its.size(); ++i)
            its[i].terms = term;
        all |= term;
    }
    if ((*terms)->size() > 1) {
        const bool repeats = repeatsAWord(std::get<Words>(words.what));
        if (m_wanted == Places::EachWord) {
            its = mergedWords(std::move(its), repeats);
        } else if (scope == Scope::Passage) {
            its = togetherInPassages(sortedOnce(std::move(its)), units, all, repeats);
        } else {
            its = togetherInParagraphs(mergedWords(std::move(its), repeats), all);
        }
    }
    found.places.insert(found.places.end(), its.begin(), its.end());
    return {};
}

/// Of bare words in each of the passages by itself, so that nothing reaches beyond one.
FoundPlaces Evaluation::togetherInPassages(
    const FoundPlaces &places, const Units &passages, std::uint64_t terms, bool isRepeating) const
{
    FoundPlaces all;
    for (const Unit passage : passages) {
        const std::size_t document = queries::documentOf(passage);
        const text::CodePointSpan span = m_ground.spotOf(passage).span;
        FoundPlaces its;
        const auto first = std::ranges::lower_bound(
            places, std::pair(document, span.start), {},
            [](const Found &each) { return std::pair(each.document, each.span.start); });
        for (auto it = first;
             it != places.end() && it->document == document && it->span.start < span.end; ++it) {
            if (it->span.end <= span.end)
                its.push_back(*it);
        }
        const auto some = togetherInParagraphs(mergedWords(std::move(its), isRepeating), terms);
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

void Evaluation::addPlacesInUnits(
    const FoundPlaces &places, const Units &units, Scope scope, FoundPlaces &found)
{
    for (const Found &place : places) {
        const Unit unit = scope == Scope::Paragraph ? place.paragraph : unitOf(place.document, 0);
        if (std::ranges::binary_search(units, unit))
            found.push_back(place);
    }
}

void Evaluation::addPlacesInPassages(
    const FoundPlaces &places, const Units &passages, FoundPlaces &found) const
{
    struct Reach ///< How far the passages reach that start there or before.
    {
        std::size_t document;
        std::int64_t start;
        std::int64_t end;
    };
    std::vector<Reach> reaches;
    for (const Unit passage : passages) {
        const std::size_t document = queries::documentOf(passage);
        const text::CodePointSpan span = m_ground.spotOf(passage).span;
        const bool isFirst = reaches.empty() || reaches.back().document != document;
        reaches.push_back(
            {document, span.start, isFirst ? span.end : std::max(span.end, reaches.back().end)});
    }
    for (const Found &place : places) {
        auto reach = std::ranges::upper_bound(
            reaches, std::tuple(place.document, place.span.start), {},
            [](const Reach &each) { return std::tuple(each.document, each.start); });
        if (reach == reaches.begin())
            continue;
        --reach;
        if (reach->document == place.document && place.span.end <= reach->end)
            found.push_back(place);
    }
}

} // namespace telaah::notebook
