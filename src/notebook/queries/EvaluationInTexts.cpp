// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/queries/Evaluation.h"
#include "notebook/queries/TermSpans.h"
#include "queries/Asking.h"

#include <algorithm>
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
        once.back().terms |= found.terms;
        once.back().match = std::max(once.back().match, found.match);
    }
    return once;
}

/// Each once; what touches or overlaps, or stands side by side with only a space between, is one.
FoundPlaces merged(FoundPlaces places)
{
    FoundPlaces apart;
    for (const Found &found : sortedOnce(std::move(places))) {
        const bool joins = !apart.empty() && apart.back().paragraph == found.paragraph
            && found.span.start <= apart.back().span.end + 1;
        if (!joins) {
            apart.push_back(found);
            continue;
        }
        Found &last = apart.back();
        if (found.span.start == last.span.start)
            last.isApart = found.isApart; // The longer one has the other within.
        else if (found.span.end > last.span.end)
            last.isApart = last.isApart || found.isApart || !isBehind(last.terms, found.terms);
        last.terms |= found.terms;
        last.span.end = std::max(last.span.end, found.span.end);
        last.match = std::max(last.match, found.match);
    }
    return apart;
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

/// The same, in all paragraphs.
FoundPlaces togetherInParagraphs(FoundPlaces places, std::uint64_t terms)
{
    const FoundPlaces apart = merged(std::move(places));
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
    if (m_wanted == Places::WordsTogether && (*terms)->size() > 1)
        its = togetherInParagraphs(std::move(its), all);
    found.places.insert(found.places.end(), its.begin(), its.end());
    return {};
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
