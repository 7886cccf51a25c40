// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/CsvExporter.h"

#include "base/IsoTime.h"
#include "exporters/CsvTable.h"

namespace telaah::exporters {

using passages::Excerpt;
using passages::ExcerptGroup;
using passages::Excerpts;
using passages::GroupBy;
using passages::Grouping;
using vocabulary::Concept;
using vocabulary::Facet;
using vocabulary::Language;

namespace {

/// What the lines say of a concept, made once for all of them.
struct Named
{
    FacetId facetId;
    QString label;
    QString name;
};

class Writer
{
public:
    Writer(const Excerpts &excerpts, Language language)
        : m_excerpts(excerpts)
    {
        for (const Concept &entry : excerpts.concepts)
            m_named.insert(
                entry.id,
                {entry.facetId, inLanguage(entry.label, language), nameOf(excerpts, entry.id)});
    }

    void addHeads(CsvTable &table) const
    {
        for (const char *name :
             {"id", "document", "citation", "paragraph", "start", "end", "quote"})
            table.addPlain(QString::fromLatin1(name));
        for (const Facet &facet : m_excerpts.facets)
            table.addText(facet.key);
        for (const char *name : {"tags", "note", "coder", "created", "modified", "status"})
            table.addPlain(QString::fromLatin1(name));
        table.endLine();
    }

    void add(CsvTable &table, const Excerpt &excerpt) const
    {
        table.addNumber(excerpt.id.value());
        table.addText(documentOf(m_excerpts, excerpt).title);
        table.addText(excerpt.citation);
        table.addPlain(excerpt.paragraph > 0 ? QString::number(excerpt.paragraph) : QString());
        table.addNumber(excerpt.span.start);
        table.addNumber(excerpt.span.end);
        table.addText(excerpt.quote);
        addTags(table, excerpt);
        table.addText(excerpt.note);
        table.addText(coderOf(m_excerpts, excerpt).name);
        table.addPlain(toIsoTime(excerpt.created));
        table.addPlain(toIsoTime(excerpt.modified));
        table.addPlain(nameOf(excerpt.status));
        table.endLine();
    }

private:
    static void append(QString &list, const QString &entry)
    {
        if (!list.isEmpty())
            list += QLatin1String("; ");
        list += entry;
    }

    /// A field for each facet, and one with all names.
    void addTags(CsvTable &table, const Excerpt &excerpt) const
    {
        for (const Facet &facet : m_excerpts.facets) {
            QString labels;
            for (const ConceptId id : excerpt.conceptIds) {
                const auto named = m_named.constFind(id);
                if (named != m_named.cend() && named->facetId == facet.id)
                    append(labels, named->label);
            }
            table.addText(labels);
        }
        QString names;
        for (const ConceptId id : excerpt.conceptIds)
            append(names, m_named.value(id).name);
        table.addText(names);
    }

    const Excerpts &m_excerpts;
    QHash<ConceptId, Named> m_named;
};

} // namespace

QByteArray writeCsv(const Excerpts &excerpts, const Grouping &grouping, Language language)
{
    const bool isGrouped = grouping.by != GroupBy::Nothing;
    const Writer writer(excerpts, language);
    CsvTable table(excerpts.entries.size());
    if (isGrouped)
        table.addPlain(QStringLiteral("group"));
    writer.addHeads(table);
    for (const ExcerptGroup &group : grouped(excerpts, grouping, language)) {
        for (const qsizetype place : group.entries) {
            if (isGrouped)
                table.addText(group.heading);
            writer.add(table, excerpts.entries.at(place));
        }
    }
    return table.utf8();
}

} // namespace telaah::exporters
