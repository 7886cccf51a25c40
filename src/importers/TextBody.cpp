// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/TextBody.h"

#include "importers/Limits.h"
#include "importers/ReferenceEntries.h"
#include "importers/ReferenceHeading.h"
#include "text/Canonical.h"

#include <algorithm>

namespace telaah::importers {

using documents::BlockKind;

namespace {

// What a heading must be followed by where nothing else gives it away.
constexpr qsizetype LongGroup = 150;
constexpr qsizetype LongestPlainHeading = 90;
constexpr qsizetype LongestTitle = 160;

// How far a line reaches, with the first word of the next, unless a paragraph ends: in percent.
constexpr qsizetype ShortestFull = 85;

bool isTableLine(QStringView line, qsizetype tabs)
{
    return tabs > 0 && line.count(u'\t') == tabs;
}

/// A line that may be a title: words, no sentence, no address.
bool isLikeTitle(QStringView line, qsizetype longest)
{
    return line.size() >= 3 && line.size() <= longest && !endsSentence(line) && !line.endsWith(u',')
        && !line.contains(u"://") && !line.contains(u'\t')
        && (line.front().isUpper() || line.front().isDigit()
            || QStringView(u"“\"‘'").contains(line.front()));
}

/// Whether the line ends with a dash that has no space before it: "Korea Selatan–".
bool isDashOfWords(QStringView line)
{
    return line.size() >= 2 && (line.endsWith(u'–') || line.endsWith(u'-'))
        && line.at(line.size() - 2).isLetterOrNumber();
}

} // namespace

TextBody::TextBody(const QList<TextLine> &lines, LineStyle style, qsizetype width)
    : m_lines(lines)
    , m_style(style)
    , m_width(width)
{
    findGroups();
}

void TextBody::findGroups()
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (i == 0 || m_lines.at(i).group != m_lines.at(i - 1).group)
            m_groups.append({i, i, 0});
        m_groups.back().end = i + 1;
        m_groups.back().length += m_lines.at(i).text.size();
        m_pageOf.append((i == 0 ? 1 : m_pageOf.back()) + m_lines.at(i).pagesBefore);
    }
    // What the text begins with does not depend on what was restored above it.
    const auto first = std::ranges::find_if(
        m_groups, [this](const Group &group) { return !m_lines.at(group.start).isRestored; });
    m_first = first - m_groups.begin();
}

documents::Body TextBody::take()
{
    if (!m_pageOf.isEmpty() && m_pageOf.back() > 1)
        m_builder.addPageStart(1);
    for (qsizetype i = 0; i < m_groups.size(); ++i)
        addGroup(i);
    if (title.isEmpty() && m_style == LineStyle::Paragraphs && m_first < m_groups.size()) {
        const QStringView line = m_lines.at(m_groups.at(m_first).start).text;
        if (m_lines.size() > 1 && isLikeTitle(line, LongestPlainHeading))
            title = text::canonical(line).simplified();
    }
    return m_builder.take();
}

/// Pages that have begun by then; one that begins within a paragraph begins after it.
void TextBody::startPages(qsizetype line)
{
    while (m_page < m_pageOf.at(line))
        m_builder.addPageStart(++m_page);
}

void TextBody::addGroup(qsizetype index)
{
    const Group group = m_groups.at(index);
    startPages(group.start);
    if (addHeading(index) || addTable(group) || addQuotation(group))
        return;
    addLines(group.start, group.end);
}

/// The level of the heading that the group is if it is one line, or a chapter's number and name.
int TextBody::levelOfHeading(qsizetype index) const
{
    const Group group = m_groups.at(index);
    const QStringView line = m_lines.at(group.start).text;
    const bool hasNext = index + 1 < m_groups.size();
    if (m_lines.at(group.start).headingLevel > 0)
        return m_lines.at(group.start).headingLevel; // Found among other lines.
    if (!hasNext || markerOf(line).kind != ListMarker::Kind::None)
        return 0;
    if (const int level = headingLevel(line); level > 0)
        return index == m_first ? 1 : level;
    if (index == m_first)
        return isLikeTitle(line, LongestTitle) ? 1 : 0;
    if (index == 0)
        return 0;
    if (announcesReferences(line))
        return 2;
    if (!isLikeTitle(line, LongestPlainHeading))
        return 0;
    // Wider space above than between paragraphs, or alone between two long paragraphs of prose.
    const Group before = m_groups.at(index - 1);
    const Group after = m_groups.at(index + 1);
    const bool isApart = m_lines.at(group.start).blankBefore >= 2
        && m_lines.at(after.start).blankBefore == 1;
    const bool isAmongProse = before.length >= LongGroup && after.length >= LongGroup
        && endsSentence(m_lines.at(before.end - 1).text)
        && endsSentence(m_lines.at(after.end - 1).text);
    return isApart || isAmongProse ? 2 : 0;
}

bool TextBody::addHeading(qsizetype index)
{
    const Group group = m_groups.at(index);
    const qsizetype count = group.end - group.start;
    const QStringView first = m_lines.at(group.start).text;
    const bool isUnderlined = count >= 2 && isRule(m_lines.at(group.start + 1).text)
        && QStringView(u"=-~").contains(m_lines.at(group.start + 1).text.front())
        && first.size() <= LongestTitle && !isRule(first);
    const bool isFound = std::all_of(
        m_lines.begin() + group.start, m_lines.begin() + group.end,
        [](const TextLine &line) { return line.headingLevel > 0; });
    const bool isChapter = count == 2 && headingLevel(first) == 1
        && headingLevel(m_lines.at(group.start + 1).text) > 0;
    int level = 0;
    if (isUnderlined)
        level = m_lines.at(group.start + 1).text.startsWith(u'=') ? 1 : 2;
    else if (isChapter)
        level = 1;
    else if (count == 1 || isFound)
        level = levelOfHeading(index);
    if (level == 0)
        return false;
    m_indents.clear();
    QString heading = first.toString();
    for (qsizetype i = group.start + 1; i < group.end && !isUnderlined; ++i) {
        if (!isDashOfWords(heading))
            heading.append(u' ');
        heading.append(m_lines.at(i).text);
    }
    m_builder.startBlock(BlockKind::Heading, level);
    m_builder.append(heading);
    m_builder.endBlock();
    m_isAmongReferences = announcesReferences(heading);
    const bool isSection = m_lines.at(group.start).headingLevel > 1; // One of several.
    if (title.isEmpty() && index == m_first && !isSection)
        title = text::canonical(heading).simplified();
    if (isUnderlined && group.start + 2 < group.end)
        addLines(group.start + 2, group.end);
    return true;
}

bool TextBody::addTable(const Group &group)
{
    const qsizetype tabs = m_lines.at(group.start).text.count(u'\t');
    if (group.end - group.start < 2)
        return false;
    for (qsizetype i = group.start; i < group.end; ++i) {
        if (!isTableLine(m_lines.at(i).text, tabs))
            return false;
    }
    for (qsizetype i = group.start; i < group.end; ++i) {
        m_builder.startBlock(BlockKind::TableRow);
        bool isFirst = true;
        for (const QStringView cell : m_lines.at(i).text.tokenize(u'\t')) {
            if (!std::exchange(isFirst, false))
                m_builder.nextCell();
            m_builder.append(cell);
        }
        m_builder.endBlock();
    }
    return true;
}

bool TextBody::addQuotation(const Group &group)
{
    for (qsizetype i = group.start; i < group.end; ++i) {
        if (!m_lines.at(i).text.startsWith(u'>'))
            return false;
    }
    int level = 0;
    for (qsizetype i = group.start; i < group.end; ++i) {
        QStringView line = m_lines.at(i).text;
        int depth = 0;
        while (!line.isEmpty() && (line.front() == u'>' || line.front().isSpace())) {
            depth += line.front() == u'>';
            line = line.sliced(1);
        }
        isNestingFlattened = isNestingFlattened || depth > limits::ListDepth;
        depth = std::min(depth, limits::ListDepth);
        if (depth != level || line.isEmpty())
            m_builder.startBlock(BlockKind::Quotation, level = depth);
        else
            m_builder.append(u" ");
        m_builder.append(line);
    }
    m_builder.endBlock();
    return true;
}

/// Whether line `line` begins an item, and is not wrapped to begin with what looks like a marker.
bool TextBody::isList(qsizetype line, qsizetype groupStart) const
{
    const ListMarker marker = markerOf(m_lines.at(line).text);
    if (marker.kind == ListMarker::Kind::None)
        return false;
    if (marker.kind == ListMarker::Kind::Letter && marker.value != 1 && m_indents.isEmpty())
        return false; // "A. Rahman" is a name; a list of letters begins with the first.
    if (line == groupStart || m_style == LineStyle::Paragraphs || m_isItem)
        return true;
    const QStringView before = m_lines.at(line - 1).text;
    return endsSentence(before) || before.endsWith(u',');
}

int TextBody::levelOfItem(int indent)
{
    while (!m_indents.isEmpty() && m_indents.back() > indent)
        m_indents.removeLast();
    if (m_indents.isEmpty() || m_indents.back() + 1 < indent)
        m_indents.append(indent);
    if (m_indents.size() > limits::ListDepth)
        isNestingFlattened = true;
    return static_cast<int>(std::min<qsizetype>(m_indents.size(), limits::ListDepth));
}

/// Whether a paragraph ends before a line of its group: it is set in from the one above, or that
/// one is short and ends a sentence.
bool TextBody::startsParagraph(qsizetype line) const
{
    if (m_isItem && m_lines.at(line).indent > m_indents.back())
        return false; // Set in below the item's number.
    if (m_lines.at(line).goesOn || m_style == LineStyle::Sentences)
        return false;
    if (m_style == LineStyle::Paragraphs)
        return true;
    if (m_isAmongReferences)
        return startsReference(m_lines, line, m_width, m_hanging);
    if (m_lines.at(line).isParted)
        return true;
    const TextLine &above = m_lines.at(line - 1);
    const TextLine &here = m_lines.at(line);
    const bool isNextBack = line + 1 >= m_lines.size() || m_lines.at(line + 1).group != here.group
        || m_lines.at(line + 1).indent < here.indent;
    if (!m_isItem && here.indent >= above.indent + 2 && isNextBack)
        return true;
    return reachWith(above, here) * 100 < m_width * ShortestFull && endsSentence(above.text)
        && !above.text.endsWith(u',');
}

/// Line `line` as it reads in one with the next: a hyphen that only divides goes.
QStringView TextBody::joined(qsizetype line, qsizetype end)
{
    const QStringView text = m_lines.at(line).text;
    m_isHyphenated = false;
    if (line + 1 >= end || m_style != LineStyle::Wrapped || text.size() < 2)
        return text;
    const QStringView next = m_lines.at(line + 1).text;
    if (markerOf(next).kind != ListMarker::Kind::None)
        return text;
    const bool isHyphen = text.endsWith(u'-') && text.at(text.size() - 2).isLetter();
    m_isHyphenated = isHyphen || text.endsWith(QChar(0xad));
    return isHyphen && !isHyphenOfWord(text, next) ? text.chopped(1) : text;
}

/// A paragraph, or one that goes on with the item above because it is set in as far.
void TextBody::startParagraph(qsizetype line, bool isFirst)
{
    while (!m_indents.isEmpty() && (!isFirst || m_indents.back() >= m_lines.at(line).indent))
        m_indents.removeLast();
    const bool goesOn = !m_indents.isEmpty();
    startPages(line);
    const BlockKind kind = m_isAmongReferences ? BlockKind::Reference
        : goesOn                               ? BlockKind::ListParagraph
                                               : BlockKind::Paragraph;
    m_builder.startBlock(
        kind, static_cast<int>(std::min<qsizetype>(m_indents.size(), limits::ListDepth)));
    m_isItem = goesOn;
}

void TextBody::addLines(qsizetype start, qsizetype end)
{
    m_isItem = false;
    if (m_isAmongReferences)
        m_hanging = hangingFrom(m_lines, start, end);
    for (qsizetype i = start; i < end; ++i) {
        const bool continues = m_isHyphenated;
        const QStringView text = joined(i, end);
        if (isRule(text))
            continue;
        if (isList(i, start)) {
            const ListMarker marker = markerOf(text);
            startPages(i);
            m_builder.startBlock(
                m_isAmongReferences ? BlockKind::Reference : BlockKind::ListItem,
                levelOfItem(m_lines.at(i).indent));
            m_builder.append(
                marker.kind == ListMarker::Kind::Bullet ? text.sliced(marker.length) : text);
            m_isItem = true;
            continue;
        }
        if (!m_builder.isBlockOpen() || startsParagraph(i))
            startParagraph(i, i == start);
        else if (!continues)
            m_builder.append(u" ");
        m_builder.append(text);
    }
    m_builder.endBlock();
    m_isHyphenated = false;
}

} // namespace telaah::importers
