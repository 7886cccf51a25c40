// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/queries/Evaluation.h"

#include "queries/Asking.h"

#include <algorithm>
#include <limits>

namespace telaah::notebook {

using namespace queries;
using store::QueryFacts;

namespace {

/// Those of one document. REQUIRES: in reading order
std::span<const Found> inDocument(const FoundPlaces &places, std::size_t document)
{
    const auto from = std::ranges::lower_bound(places, document, {}, &Found::document);
    const auto to = std::ranges::upper_bound(places, document, {}, &Found::document);
    return {from, to};
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

} // namespace telaah::notebook
