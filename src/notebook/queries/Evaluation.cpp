// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/queries/Evaluation.h"

#include "queries/Asking.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace telaah::notebook {

using namespace queries;
using store::QueryFacts;

namespace {

auto bounds(const Found &found)
{
    return std::tuple(found.document, found.span.start, found.span.end);
}

/// Those of one document. REQUIRES: in reading order
std::span<const Found> inDocument(const FoundPlaces &places, std::size_t document)
{
    const auto from = std::ranges::lower_bound(places, document, {}, &Found::document);
    const auto to = std::ranges::upper_bound(places, document, {}, &Found::document);
    return {from, to};
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
        last.span.end = std::max(last.span.end, found.span.end);
        last.match = std::max(last.match, found.match);
    }
    return apart;
}

/// The year that a date begins with; nothing if it has none.
std::optional<int> yearOf(const QString &date)
{
    bool isNumber = false;
    const int year = QStringView(date).first(std::min<qsizetype>(4, date.size())).toInt(&isNumber);
    return isNumber ? std::optional(year) : std::nullopt;
}

bool isOf(const OfYears &years, const QString &date)
{
    const auto year = yearOf(date);
    return year && (!years.first || *years.first <= *year) && (!years.last || *year <= *years.last);
}

} // namespace

Result<Units> Evaluation::passages()
{
    const auto *within = std::get_if<Within>(&m_query.root->what);
    if (!within || within->scope == Scope::Passage)
        return fulfilling(*m_query.root, Scope::Passage);
    // What is wanted are the passages that meet in a paragraph or document, not all that are there.
    const auto units = fulfilling(*within->part, within->scope);
    if (!units)
        return units;
    return contributing(*m_query.root, *units, within->scope);
}

Result<Units> Evaluation::fulfilling(const Node &node, Scope scope)
{
    if (const auto *all = std::get_if<All>(&node.what))
        return fulfillingAll(*all, scope);
    if (const auto *any = std::get_if<Any>(&node.what))
        return fulfillingAny(*any, scope);
    if (const auto *negated = std::get_if<Not>(&node.what)) {
        const auto all = m_ground.all(scope);
        const auto part = fulfilling(*negated->part, scope);
        if (!all || !part)
            return Failure(all ? part.error() : all.error());
        return without(*all, *part);
    }
    if (const auto *within = std::get_if<Within>(&node.what)) {
        const auto part = fulfilling(*within->part, within->scope);
        if (!part)
            return part;
        return m_ground.translated(*part, within->scope, scope);
    }
    if (isOfText(node))
        return having(node, scope);
    if (std::holds_alternative<InDocument>(node.what)
        || std::holds_alternative<OfYears>(node.what)) {
        const auto documents = documentsOf(node);
        if (!documents)
            return documents;
        return m_ground.translated(*documents, Scope::Document, scope);
    }
    const auto passages = passagesOf(node);
    if (!passages)
        return passages;
    return m_ground.translated(*passages, Scope::Passage, scope);
}

/// What is not wanted is taken from what is, so that nobody has to list all there is.
Result<Units> Evaluation::fulfillingAll(const All &all, Scope scope)
{
    std::optional<Units> left;
    for (const NodePtr &part : all.parts) {
        if (std::holds_alternative<Not>(part->what))
            continue;
        auto units = fulfilling(*part, scope);
        if (!units)
            return units;
        left = left ? common(*left, *units) : *std::move(units);
    }
    if (!left) {
        auto units = m_ground.all(scope);
        if (!units)
            return units;
        left = *std::move(units);
    }
    for (const NodePtr &part : all.parts) {
        const auto *negated = std::get_if<Not>(&part->what);
        if (!negated)
            continue;
        const auto units = fulfilling(*negated->part, scope);
        if (!units)
            return units;
        left = without(*left, *units);
    }
    return *std::move(left);
}

Result<Units> Evaluation::fulfillingAny(const Any &any, Scope scope)
{
    std::vector<Unit> either;
    for (const NodePtr &part : any.parts) {
        const auto units = fulfilling(*part, scope);
        if (!units)
            return units;
        either.insert(either.end(), units->begin(), units->end());
    }
    return toUnits(std::move(either));
}

Result<Units> Evaluation::having(const Node &words, Scope scope)
{
    const auto terms = m_terms.placesOf(words);
    if (!terms)
        return Failure(terms.error());
    std::optional<Units> left;
    for (const FoundPlaces &places : **terms) {
        auto units = having(places, scope);
        if (!units)
            return units;
        left = left ? common(*left, *units) : *std::move(units);
    }
    return *std::move(left);
}

Result<Units> Evaluation::having(const FoundPlaces &places, Scope scope)
{
    if (scope == Scope::Passage)
        return passagesAround(places);
    std::vector<Unit> units;
    for (const Found &found : places)
        units.push_back(scope == Scope::Paragraph ? found.paragraph : unitOf(found.document, 0));
    return toUnits(std::move(units));
}

/// The passages that have the whole of one of the places in them.
Result<Units> Evaluation::passagesAround(const FoundPlaces &places)
{
    Units units;
    for (auto from = places.begin(); from != places.end();) {
        const std::size_t document = from->document;
        const auto its = inDocument(places, document);
        from += static_cast<std::ptrdiff_t>(its.size());
        std::vector<std::int64_t> firstEnds(its.size()); // Of this place and those after it.
        auto least = std::numeric_limits<std::int64_t>::max();
        for (std::size_t i = its.size(); i-- > 0;)
            firstEnds[i] = least = std::min(least, its[i].span.end);
        const auto spots = m_ground.passagesIn(document);
        if (!spots)
            return Failure(spots.error());
        for (std::size_t i = 0; i < spots->size(); ++i) {
            const text::CodePointSpan span = (*spots)[i].span;
            const auto next = std::ranges::lower_bound(
                its, span.start, {}, [](const Found &found) { return found.span.start; });
            if (next != its.end()
                && firstEnds[static_cast<std::size_t>(next - its.begin())] <= span.end)
                units.push_back(unitOf(document, i));
        }
    }
    return units;
}

Result<Units> Evaluation::documentsOf(const Node &condition) const
{
    const auto *in = std::get_if<InDocument>(&condition.what);
    const auto &documents = m_ground.documents();
    Units units;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        const bool fits = in
            ? std::binary_search(in->documentIds.begin(), in->documentIds.end(), documents[i].id)
            : isOf(std::get<OfYears>(condition.what), documents[i].published);
        if (fits)
            units.push_back(unitOf(i, 0));
    }
    return units;
}

Result<Units> Evaluation::passagesOf(const Node &condition)
{
    const auto *bears = std::get_if<Bears>(&condition.what);
    if (bears) {
        if (const auto known = m_bearing.find(bears->conceptIds); known != m_bearing.end())
            return known->second;
    }
    const auto ids = askedOf(condition);
    if (!ids)
        return Failure(ids.error());
    auto units = m_ground.unitsOf(*ids);
    if (units && bears)
        m_bearing.emplace(bears->conceptIds, *units);
    return units;
}

Result<std::vector<PassageId>> Evaluation::askedOf(const Node &condition) const
{
    if (const auto *bears = std::get_if<Bears>(&condition.what))
        return m_facts.bearing(bears->conceptIds);
    if (const auto *by = std::get_if<MarkedBy>(&condition.what))
        return m_facts.markedBy(by->coderIds);
    if (const auto *note = std::get_if<NoteSays>(&condition.what))
        return m_terms.noting(*note);
    return m_facts.withNote();
}

/// The passages in `units` that fulfil one of the conditions on passages; all, if there is none.
Result<Units> Evaluation::contributing(const Node &node, const Units &units, Scope scope)
{
    const auto inside = m_ground.translated(units, scope, Scope::Passage);
    const QList<const Node *> conditions = passageConditions(node);
    if (!inside || conditions.isEmpty())
        return inside;
    std::vector<Unit> either;
    for (const Node *condition : conditions) {
        const auto some = fulfilling(*condition, Scope::Passage);
        if (!some)
            return some;
        either.insert(either.end(), some->begin(), some->end());
    }
    return common(*inside, toUnits(std::move(either)));
}

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
        if (scope == Scope::Passage) {
            addPlacesInPassages(places, units, found.places);
            continue;
        }
        for (const Found &place : places) {
            const Unit unit = scope == Scope::Paragraph ? place.paragraph
                                                        : unitOf(place.document, 0);
            if (std::ranges::binary_search(units, unit))
                found.places.push_back(place);
        }
    }
    return {};
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
