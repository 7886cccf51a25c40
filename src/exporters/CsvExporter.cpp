// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/CsvExporter.h"

#include <algorithm>

namespace telaah::exporters {

using passages::Excerpt;
using passages::ExcerptGroup;
using passages::Excerpts;
using passages::GroupBy;
using passages::Grouping;
using passages::Passage;
using vocabulary::Facet;
using vocabulary::Language;

namespace {

/// Whether a spreadsheet might take `text` for a formula: they pass over spaces before it, and East
/// Asian ones know the wide forms of the signs.
bool mayBeFormula(QStringView text)
{
    const auto first = std::ranges::find_if(text, [](QChar c) { return c != u' '; });
    return first != text.end()
        && QStringView(u"=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20", 12).contains(*first);
}

/// Some spreadsheets part fields at a semicolon, so it counts as a comma does.
bool needsQuotes(QStringView field)
{
    return field.startsWith(u' ') || field.endsWith(u' ')
        || std::ranges::any_of(
               field, [](QChar c) { return QStringView(u",;\"\r\n\t").contains(c); });
}

QString quoted(QString field)
{
    return u'"' + field.replace(u'"', QLatin1String("\"\"")) + u'"';
}

class Line
{
public:
    void addText(const QString &text)
    {
        const QString field = mayBeFormula(text) ? u'\'' + text : text;
        addPlain(needsQuotes(field) ? quoted(field) : field);
    }

    void addPlain(const QString &field)
    {
        if (!m_isFirst)
            m_fields += u',';
        m_isFirst = false;
        m_fields += field;
    }

    void addNumber(std::int64_t number) { addPlain(QString::number(number)); }
    void addTime(const QDateTime &time) { addPlain(time.toString(Qt::ISODateWithMs)); }

    QString taken() const { return m_fields + QLatin1String("\r\n"); }

private:
    QString m_fields;
    bool m_isFirst = true;
};

QString heads(const Excerpts &excerpts, const Grouping &grouping)
{
    Line line;
    if (grouping.by != GroupBy::Nothing)
        line.addText(QStringLiteral("group"));
    for (const char *name : {"id", "document", "citation", "paragraph", "start", "end", "quote"})
        line.addText(QString::fromLatin1(name));
    for (const Facet &facet : excerpts.facets)
        line.addText(facet.key);
    for (const char *name : {"tags", "note", "coder", "created", "modified", "status"})
        line.addText(QString::fromLatin1(name));
    return line.taken();
}

QString labelsIn(
    const Excerpts &excerpts, const Passage &passage, const Facet &facet, Language language)
{
    QStringList labels;
    for (const ConceptId id : conceptsOf(excerpts, passage, facet.id))
        labels.append(inLanguage(excerpts.concepts.value(id).label, language));
    return labels.join(QLatin1String("; "));
}

QString namesOf(const Excerpts &excerpts, const Passage &passage)
{
    QStringList names;
    for (const ConceptId id : conceptsOf(passage))
        names.append(nameOf(excerpts, id));
    return names.join(QLatin1String("; "));
}

void addExcerpt(Line &line, const Excerpts &excerpts, const Excerpt &excerpt, Language language)
{
    const Passage &passage = excerpt.passage;
    line.addNumber(passage.id.value());
    line.addText(excerpts.documents.value(excerpt.documentId).title);
    line.addText(excerpt.citation);
    if (excerpt.paragraph > 0)
        line.addNumber(excerpt.paragraph);
    else
        line.addPlain({});
    line.addNumber(excerpt.span.start);
    line.addNumber(excerpt.span.end);
    line.addText(passage.quote);
    for (const Facet &facet : excerpts.facets)
        line.addText(labelsIn(excerpts, passage, facet, language));
    line.addText(namesOf(excerpts, passage));
    line.addText(passage.note);
    line.addText(excerpts.coders.value(passage.coderId).name);
    line.addTime(passage.created);
    line.addTime(passage.modified);
    line.addPlain(nameOf(passage.status));
}

} // namespace

QByteArray writeCsv(const Excerpts &excerpts, const Grouping &grouping, Language language)
{
    QString csv = QChar(QChar::ByteOrderMark) + heads(excerpts, grouping);
    for (const ExcerptGroup &group : grouped(excerpts, grouping, language)) {
        for (const qsizetype place : group.entries) {
            Line line;
            if (grouping.by != GroupBy::Nothing)
                line.addText(group.heading);
            addExcerpt(line, excerpts, excerpts.entries.at(place), language);
            csv += line.taken();
        }
    }
    return csv.toUtf8();
}

} // namespace telaah::exporters
