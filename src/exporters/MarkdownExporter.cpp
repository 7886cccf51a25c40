// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/MarkdownExporter.h"

namespace telaah::exporters {

using passages::Excerpt;
using passages::ExcerptGroup;
using passages::Excerpts;
using passages::GroupBy;
using passages::Grouping;
using vocabulary::Facet;
using vocabulary::Language;

namespace {

/// What stands between the excerpts.
struct Words
{
    QString title;
    QString none; ///< Heading of excerpts that are tagged with nothing in a facet.
    QString coder;
    QString note;
    QString sources;
};

Words wordsIn(Language language)
{
    if (language == Language::Indonesian)
        return {
            QStringLiteral("Kutipan"), QStringLiteral("Tanpa %1"), QStringLiteral("Penelaah"),
            QStringLiteral("Catatan"), QStringLiteral("Daftar pustaka")};
    return {
        QStringLiteral("Excerpts"), QStringLiteral("No %1"), QStringLiteral("Coder"),
        QStringLiteral("Note"), QStringLiteral("References")};
}

/// A space or tab at either end of a line, as a reference to its character: as it stands it would
/// be dropped, make code, or break the line.
QString edge(QChar c)
{
    return QStringLiteral("&#%1;").arg(c.unicode());
}

/// Whether the character at `i` means something wherever it stands in a line, or may in a dialect.
bool isActive(QStringView line, qsizetype i)
{
    switch (line.at(i).unicode()) {
    case u'\\':
    case u'`':
    case u'*':
    case u'_':
    case u'{':
    case u'}':
    case u'[':
    case u']':
    case u'<':
    case u'>':
    case u'#':
    case u'|':
    case u'~':
    case u'$':
    case u'&':
    case u'@':
    case u'^':
        return true;
    // GitHub makes links of bare addresses.
    case u':':
        return line.sliced(i + 1).startsWith(u"//");
    case u'.':
        return line.first(i).endsWith(u"www", Qt::CaseInsensitive);
    default:
        return false;
    }
}

/// Length of what begins a list or underlines a heading if it stands first in a line; else 0. The
/// character at its end is the one to escape.
qsizetype markerLength(QStringView line)
{
    if (line.startsWith(u'-') || line.startsWith(u'+') || line.startsWith(u'='))
        return 1;
    qsizetype digits = 0;
    while (digits < line.size() && line.at(digits) >= u'0' && line.at(digits) <= u'9')
        ++digits;
    const bool isNumbered = digits > 0 && digits < line.size()
        && (line.at(digits) == u'.' || line.at(digits) == u')');
    return isNumbered ? digits + 1 : 0;
}

QString escapedLine(QStringView line)
{
    const auto isBlank = [](QChar c) { return c == u' ' || c == u'\t'; };
    qsizetype start = 0;
    while (start < line.size() && isBlank(line.at(start)))
        ++start;
    qsizetype end = line.size();
    while (end > start && isBlank(line.at(end - 1)))
        --end;
    QString escaped;
    for (qsizetype i = 0; i < start; ++i)
        escaped += edge(line.at(i));
    const QStringView inner = line.sliced(start, end - start);
    const qsizetype marker = start == 0 ? markerLength(inner) : 0;
    for (qsizetype i = 0; i < inner.size(); ++i) {
        if (i == marker - 1 || isActive(inner, i))
            escaped += u'\\';
        escaped += inner.at(i);
    }
    for (qsizetype i = end; i < line.size(); ++i)
        escaped += edge(line.at(i));
    return escaped;
}

/// Paragraphs within a quotation: what a passage takes from several blocks stays apart.
QString quotation(const QString &quote, const QString &citation)
{
    const QStringList paragraphs = quote.split(u'\n', Qt::SkipEmptyParts);
    QString written;
    for (const QString &paragraph : paragraphs) {
        if (!written.isEmpty())
            written += QLatin1String("\n>\n");
        written += QLatin1String("> ") + escapedLine(paragraph);
    }
    return written + u' ' + escapedLine(citation) + u'\n';
}

QString tagLine(const Excerpts &excerpts, const Excerpt &excerpt, Language language)
{
    QStringList parts;
    for (const Facet &facet : excerpts.facets) {
        QStringList labels;
        for (const ConceptId id : conceptsOf(excerpts, excerpt, facet.id))
            labels.append(escapedMarkdown(inLanguage(excerpts.concepts.value(id).label, language)));
        if (!labels.isEmpty())
            parts.append(QStringLiteral("**%1:** %2")
                             .arg(
                                 escapedMarkdown(inLanguage(facet.label, language)),
                                 labels.join(QLatin1String("; "))));
    }
    return parts.join(QStringLiteral(" \u00b7 "));
}

QString entry(
    const Excerpts &excerpts, const Excerpt &excerpt, const Words &words, Language language)
{
    QString written = u'\n' + quotation(excerpt.quote, excerpt.citation);
    const QString tags = tagLine(excerpts, excerpt, language);
    if (!tags.isEmpty())
        written += u'\n' + tags + u'\n';
    if (!excerpt.note.isEmpty())
        written += QStringLiteral("\n**%1:** %2\n").arg(words.note, escapedMarkdown(excerpt.note));
    written += QStringLiteral("\n**%1:** %2, %3\n")
                   .arg(
                       words.coder, escapedMarkdown(coderOf(excerpts, excerpt).name),
                       excerpt.created.toLocalTime().date().toString(Qt::ISODate));
    return written;
}

/// A paragraph for each source that is cited; the title in italics.
QString sources(const Excerpts &excerpts, const Words &words)
{
    QString written;
    for (const documents::Reference &reference : referencesOf(excerpts)) {
        written += u'\n';
        // The space is no edge of a line, which would be escaped.
        if (!reference.before.isEmpty())
            written += escapedLine(reference.before.trimmed()) + u' ';
        written += u'*' + escapedLine(reference.title) + u'*';
        if (reference.after.startsWith(u' '))
            written += u' ';
        written += escapedLine(reference.after.trimmed()) + u'\n';
    }
    return written.isEmpty() ? written : QStringLiteral("\n## %1\n").arg(words.sources) + written;
}

/// For excerpts of no group that are grouped all the same.
QString headingOfRest(
    const Excerpts &excerpts, const Grouping &grouping, const Words &words, Language language)
{
    for (const Facet &facet : excerpts.facets) {
        if (facet.key == grouping.facetKey)
            return words.none.arg(inLanguage(facet.label, language).toLower());
    }
    return words.none.arg(grouping.facetKey);
}

} // namespace

QString escapedMarkdown(QStringView text)
{
    QString escaped;
    bool isParagraph = true; // Where nothing has been written of the paragraph yet.
    for (const QStringView line : text.split(u'\n')) {
        if (line.trimmed().isEmpty()) {
            isParagraph = true;
            continue;
        }
        if (!escaped.isEmpty())
            escaped += isParagraph ? QLatin1String("\n\n") : QLatin1String("\\\n");
        escaped += escapedLine(line);
        isParagraph = false;
    }
    return escaped;
}

QByteArray writeMarkdown(const Excerpts &excerpts, const Grouping &grouping, Language language)
{
    const Words words = wordsIn(language);
    QString markdown = QStringLiteral("# %1\n").arg(words.title);
    for (const ExcerptGroup &group : grouped(excerpts, grouping, language)) {
        if (grouping.by != GroupBy::Nothing) {
            const QString heading = group.heading.isEmpty()
                ? headingOfRest(excerpts, grouping, words, language)
                : group.heading;
            markdown += QStringLiteral("\n## %1\n").arg(escapedLine(heading.simplified()));
        }
        for (const qsizetype place : group.entries)
            markdown += entry(excerpts, excerpts.entries.at(place), words, language);
    }
    markdown += sources(excerpts, words);
    return markdown.toUtf8();
}

} // namespace telaah::exporters
