// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/queries/Ground.h"

#include <algorithm>

namespace telaah::notebook {

using namespace queries;
using store::QueryFacts;
using text::CodePointSpan;

Result<Ground> Ground::of(const QueryFacts &facts)
{
    Ground ground(facts);
    auto documents = facts.documents();
    if (!documents)
        return Failure(documents.error());
    ground.m_documents = *std::move(documents);
    for (std::size_t i = 0; i < ground.m_documents.size(); ++i)
        ground.m_documentOf.insert(ground.m_documents[i].revisionId, i);
    return ground;
}

std::optional<std::size_t> Ground::documentOf(RevisionId id) const
{
    const auto found = m_documentOf.constFind(id);
    return found == m_documentOf.constEnd() ? std::nullopt : std::optional(*found);
}

Result<void> Ground::readPassages()
{
    if (m_hasPassages)
        return {};
    const auto places = m_facts->passages();
    if (!places)
        return Failure(places.error());
    m_passages.resize(m_documents.size());
    m_unitOf.reserve(places->size());
    RevisionId last;
    std::optional<std::size_t> document;
    for (const QueryFacts::Place &place : *places) {
        if (place.revisionId != last)
            document = documentOf(place.revisionId);
        last = place.revisionId;
        if (!document)
            continue;
        std::vector<Spot> &spots = m_passages[*document];
        m_unitOf.emplace_back(place.id, unitOf(*document, spots.size()));
        spots.push_back({place.id, place.span});
    }
    std::ranges::sort(m_unitOf);
    m_hasPassages = true;
    return {};
}

Result<std::span<const Ground::Spot>> Ground::passagesIn(std::size_t document)
{
    if (const auto read = readPassages(); !read)
        return Failure(read.error());
    return std::span<const Spot>(m_passages[document]);
}

Result<Units> Ground::unitsOf(const std::vector<PassageId> &ids)
{
    if (const auto read = readPassages(); !read)
        return Failure(read.error());
    std::vector<Unit> units;
    units.reserve(ids.size());
    for (const PassageId id : ids) {
        const auto found = std::ranges::lower_bound(
            m_unitOf, id, {}, &std::pair<PassageId, Unit>::first);
        if (found != m_unitOf.end() && found->first == id)
            units.push_back(found->second);
    }
    return toUnits(std::move(units));
}

const Ground::Spot &Ground::spotOf(Unit unit) const
{
    return m_passages[queries::documentOf(unit)][withinOf(unit)];
}

Result<Units> Ground::all(Scope scope)
{
    Units documents;
    for (std::size_t i = 0; i < m_documents.size(); ++i)
        documents.push_back(unitOf(i, 0));
    return scope == Scope::Document ? documents : insideDocuments(documents, scope);
}

Result<Units> Ground::translated(const Units &units, Scope from, Scope to)
{
    if (from == to)
        return units;
    if (from == Scope::Document)
        return insideDocuments(units, to);
    if (to == Scope::Document) {
        std::vector<Unit> documents;
        for (const Unit unit : units) {
            const Unit document = unitOf(queries::documentOf(unit), 0);
            if (documents.empty() || documents.back() != document)
                documents.push_back(document);
        }
        return documents;
    }
    return to == Scope::Paragraph ? paragraphsOfPassages(units) : passagesOfParagraphs(units);
}

Result<const Ground::Starts *> Ground::startsIn(std::size_t document)
{
    if (const auto known = m_starts.find(document); known != m_starts.end())
        return &known->second;
    auto starts = m_facts->blockStarts(m_documents[document].revisionId);
    if (!starts)
        return Failure(starts.error());
    return &m_starts.emplace(document, *std::move(starts)).first->second;
}

/// The paragraphs that have some of `span`.
void Ground::addParagraphs(
    std::vector<Unit> &units, std::size_t document, const Starts &starts, CodePointSpan span)
{
    auto start = std::ranges::upper_bound(starts, span.start);
    if (start != starts.begin())
        --start;
    for (; start != starts.end() && *start < span.end; ++start)
        units.push_back(unitOf(document, static_cast<std::uint64_t>(*start)));
}

Result<Units> Ground::paragraphsOfPassages(const Units &passages)
{
    std::vector<Unit> paragraphs;
    for (const Unit passage : passages) {
        const std::size_t document = queries::documentOf(passage);
        const auto starts = startsIn(document);
        if (!starts)
            return Failure(starts.error());
        addParagraphs(paragraphs, document, **starts, spotOf(passage).span);
    }
    return toUnits(std::move(paragraphs));
}

Result<Units> Ground::passagesOfParagraphs(const Units &paragraphs)
{
    Units passages;
    std::vector<Unit> its;
    for (auto from = paragraphs.begin(); from != paragraphs.end();) {
        const std::size_t document = queries::documentOf(*from);
        const auto to = std::upper_bound(from, paragraphs.end(), unitOf(document, ~Unit(0)));
        const auto spots = passagesIn(document);
        const auto starts = startsIn(document);
        if (!spots || !starts)
            return Failure(spots ? starts.error() : spots.error());
        for (std::size_t i = 0; i < spots->size(); ++i) {
            its.clear();
            addParagraphs(its, document, **starts, (*spots)[i].span);
            if (std::ranges::any_of(
                    its, [&](Unit unit) { return std::binary_search(from, to, unit); }))
                passages.push_back(unitOf(document, i));
        }
        from = to;
    }
    return passages;
}

Result<Units> Ground::insideDocuments(const Units &documents, Scope scope)
{
    Units units;
    for (const Unit unit : documents) {
        const std::size_t document = queries::documentOf(unit);
        if (scope == Scope::Passage) {
            const auto spots = passagesIn(document);
            if (!spots)
                return Failure(spots.error());
            for (std::size_t i = 0; i < spots->size(); ++i)
                units.push_back(unitOf(document, i));
            continue;
        }
        const auto starts = startsIn(document);
        if (!starts)
            return Failure(starts.error());
        for (const std::int64_t start : **starts)
            units.push_back(unitOf(document, static_cast<std::uint64_t>(start)));
    }
    return units;
}

} // namespace telaah::notebook
