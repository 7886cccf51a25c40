// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/queries/Evaluation.h"
#include "queries/Asking.h"

#include <algorithm>
#include <tuple>

// What a query finds in the texts; see Evaluation.cpp for what it is true of.
namespace telaah::notebook {

using namespace queries;

namespace {

auto bounds(const Found &found)
{
    return std::tuple(found.document, found.span.start, found.span.end);
}

/// Each once; what touches or overlaps, or stands side by side with only a space between, is one.
FoundPlaces merged(FoundPlaces places)
{
    std::ranges::sort(places, {}, bounds);
    FoundPlaces apart;
    for (const Found &found : places) {
        const bool joins = !apart.empty() && apart.back().paragraph == found.paragraph
            && found.span.start <= apart.back().span.end + 1;
        if (!joins) {
            apart.push_back(found);
            continue;
        }
        Found &last = apart.back();
        const bool isWithin = found.span.end <= last.span.end
            || (found.span.start == last.span.start && !last.isSeveral);
        last.isSeveral = last.isSeveral || found.isSeveral || !isWithin;
        last.terms |= found.terms;
        last.span.end = std::max(last.span.end, found.span.end);
        last.match = std::max(last.match, found.match);
    }
    return apart;
}

} // namespace

Result<Evaluation::InTexts> Evaluation::inTexts()
{
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
    for (const FoundPlaces &places : **terms) {
        const std::size_t first = found.places.size();
        if (scope == Scope::Passage)
            addPlacesInPassages(places, units, found.places);
        else
            addPlacesInUnits(places, units, scope, found.places);
        constexpr int mostTerms = 64; // Further ones count as the last.
        const int term = std::min(found.terms++, mostTerms - 1);
        for (std::size_t i = first; i < found.places.size(); ++i)
            found.places[i].terms = std::uint64_t(1) << term;
    }
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
