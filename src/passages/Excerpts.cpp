// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "passages/Excerpts.h"

#include "text/PeopleOrder.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace telaah::passages {

using vocabulary::Concept;
using vocabulary::Facet;
using vocabulary::Language;

namespace {

/// Collects what belongs under the same heading, each in the order it comes.
template<typename Key>
class Collector
{
public:
    void add(Key key, const QString &heading, qsizetype entry)
    {
        const auto place = m_places.constFind(key);
        if (place != m_places.cend()) {
            m_groups[*place].entries.append(entry);
            return;
        }
        m_places.insert(key, m_groups.size());
        m_groups.append({heading, {entry}});
    }

    QList<ExcerptGroup> take() { return std::move(m_groups); }

private:
    QHash<Key, qsizetype> m_places;
    QList<ExcerptGroup> m_groups;
};

QList<ExcerptGroup> sorted(QList<ExcerptGroup> groups)
{
    const text::PeopleOrder isBefore;
    std::ranges::stable_sort(groups, std::ref(isBefore), &ExcerptGroup::heading);
    return groups;
}

QList<ExcerptGroup> byFacet(const Excerpts &excerpts, const QString &facetKey, Language language)
{
    const auto facet = std::ranges::find(excerpts.facets, facetKey, &Facet::key);
    Collector<ConceptId> collector;
    ExcerptGroup rest;
    for (qsizetype i = 0; i < excerpts.entries.size(); ++i) {
        const QList<ConceptId> found = facet == excerpts.facets.end()
            ? QList<ConceptId>()
            : conceptsOf(excerpts, excerpts.entries.at(i), facet->id);
        for (const ConceptId id : found)
            collector.add(id, inLanguage(excerpts.concepts.value(id).label, language), i);
        if (found.isEmpty())
            rest.entries.append(i);
    }
    QList<ExcerptGroup> groups = sorted(collector.take());
    if (!rest.entries.isEmpty())
        groups.append(rest);
    return groups;
}

} // namespace

const documents::Document &documentOf(const Excerpts &excerpts, const Excerpt &excerpt)
{
    const auto document = excerpts.documents.constFind(excerpt.documentId);
    Q_ASSERT(document != excerpts.documents.cend());
    return *document;
}

const Coder &coderOf(const Excerpts &excerpts, const Excerpt &excerpt)
{
    const auto coder = excerpts.coders.constFind(excerpt.coderId);
    Q_ASSERT(coder != excerpts.coders.cend());
    return *coder;
}

QList<documents::Reference> referencesOf(const Excerpts &excerpts)
{
    QSet<DocumentId> cited;
    QList<documents::Reference> references;
    for (const Excerpt &excerpt : excerpts.entries) {
        if (cited.contains(excerpt.documentId))
            continue;
        cited.insert(excerpt.documentId);
        const auto reference = excerpts.references.constFind(excerpt.documentId);
        Q_ASSERT(reference != excerpts.references.cend());
        references.append(*reference);
    }
    return documents::inOrder(std::move(references));
}

QList<ConceptId> conceptsOf(const Excerpts &excerpts, const Excerpt &excerpt, FacetId facetId)
{
    QList<ConceptId> ids = excerpt.conceptIds;
    ids.removeIf([&](ConceptId id) {
        const auto entry = excerpts.concepts.constFind(id);
        return entry == excerpts.concepts.cend() || entry->facetId != facetId;
    });
    return ids;
}

QString nameOf(const Excerpts &excerpts, ConceptId conceptId)
{
    const Concept named = excerpts.concepts.value(conceptId);
    const auto facet = std::ranges::find(excerpts.facets, named.facetId, &Facet::id);
    return facet == excerpts.facets.end() ? named.key : facet->key + QLatin1Char(':') + named.key;
}

QList<ExcerptGroup> grouped(const Excerpts &excerpts, const Grouping &grouping, Language language)
{
    if (grouping.by == GroupBy::Facet)
        return byFacet(excerpts, grouping.facetKey, language);
    Collector<std::int64_t> collector;
    for (qsizetype i = 0; i < excerpts.entries.size(); ++i) {
        const Excerpt &excerpt = excerpts.entries.at(i);
        if (grouping.by == GroupBy::Document)
            collector.add(excerpt.documentId.value(), documentOf(excerpts, excerpt).title, i);
        else if (grouping.by == GroupBy::Coder)
            collector.add(excerpt.coderId.value(), coderOf(excerpts, excerpt).name, i);
        else
            collector.add(0, {}, i);
    }
    return grouping.by == GroupBy::Coder ? sorted(collector.take()) : collector.take();
}

} // namespace telaah::passages
