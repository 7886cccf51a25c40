// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/TextLines.h"

#include "importers/TextShapes.h"

#include <algorithm>
#include <array>

namespace telaah::importers {

namespace {

// Nobody wraps wider than this; longer lines are paragraphs.
constexpr qsizetype WidestWrap = 160;

bool isLineEnd(QChar character)
{
    const char16_t unit = character.unicode();
    return (unit >= u'\n' && unit <= u'\f') || unit == 0x85 || unit == 0x2028 || unit == 0x2029;
}

int indentOf(QStringView raw)
{
    int column = 0;
    for (const QChar character : raw) {
        if (character == u'\t')
            column += 8 - column % 8;
        else if (character.isSpace())
            ++column;
        else
            break;
    }
    return column;
}

bool hasNext(const QList<TextLine> &lines, qsizetype i)
{
    return i + 1 < lines.size() && lines.at(i + 1).group == lines.at(i).group;
}

/// Ends of sentences within the line, its own not counted.
int innerEnds(QStringView line)
{
    int ends = 0;
    for (qsizetype i = 1; i + 2 < line.size(); ++i) {
        if ((line.at(i) == u'.' || line.at(i) == u'?' || line.at(i) == u'!')
            && line.at(i + 1).isSpace() && line.at(i + 2).isUpper() && line.at(i - 1).isLower())
            ++ends;
    }
    return ends;
}

} // namespace

QList<TextLine> linesOf(QStringView text)
{
    QList<TextLine> lines;
    TextLine next;
    qsizetype start = 0;
    while (start <= text.size()) {
        qsizetype end = start;
        while (end < text.size() && !isLineEnd(text.at(end)))
            ++end;
        const QStringView raw = text.sliced(start, end - start);
        next.text = raw.trimmed();
        if (next.text.isEmpty()) {
            ++next.blankBefore;
        } else {
            next.indent = indentOf(raw);
            if (next.blankBefore > 0 || next.pagesBefore > 0)
                ++next.group;
            lines.append(next);
            next = {{}, 0, 0, 0, next.group};
        }
        if (end < text.size() && text.at(end) == u'\f')
            ++next.pagesBefore;
        start = end + 1;
    }
    return lines;
}

qsizetype reachWith(const TextLine &line, const TextLine &next)
{
    const auto *const end = std::ranges::find_if(
        next.text, [](QChar character) { return character.isSpace(); });
    return line.indent + line.text.size() + 1 + (end - next.text.begin());
}

bool endsSentence(QStringView line)
{
    while (!line.isEmpty() && QStringView(u"\"'”’»)]*_").contains(line.back()))
        line.chop(1);
    return !line.isEmpty() && QStringView(u".?!:;…").contains(line.back());
}

qsizetype widthOf(const QList<TextLine> &lines)
{
    std::array<int, WidestWrap + 1> counts = {};
    int inner = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!hasNext(lines, i))
            continue;
        const qsizetype length = lines.at(i).indent + lines.at(i).text.size();
        ++counts.at(static_cast<size_t>(std::min(length, WidestWrap)));
        ++inner;
    }
    if (inner == 0)
        return 0;
    // Some lines stick out: addresses, tables.
    int longer = 0;
    auto width = WidestWrap;
    for (; width > 0; --width) {
        longer += counts.at(static_cast<size_t>(width));
        if (longer * 50 > inner || width == 1)
            break;
    }
    if (width == WidestWrap)
        return 0;
    // Headings and items end where they end, so they only count where they are wrapped.
    const auto isMarked = [&](qsizetype line) {
        return markerOf(lines.at(line).text).kind != ListMarker::Kind::None;
    };
    int full = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!hasNext(lines, i))
            continue;
        const bool isFull = reachWith(lines.at(i), lines.at(i + 1)) * 100 >= width * 88;
        full += isFull;
        inner -= !isFull && (isMarked(i) || isMarked(i + 1));
    }
    return inner > 0 && full * 100 >= inner * 60 && width >= 24 ? width : 0;
}

bool beginsGroup(const QList<TextLine> &lines, qsizetype line)
{
    return line == 0 || lines.at(line - 1).group != lines.at(line).group;
}

bool endsGroup(const QList<TextLine> &lines, qsizetype line)
{
    return line + 1 == lines.size() || lines.at(line + 1).group != lines.at(line).group;
}

LineStyle styleOf(const QList<TextLine> &lines)
{
    if (widthOf(lines) > 0)
        return LineStyle::Wrapped;
    int inner = 0;
    int ended = 0;
    int more = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!hasNext(lines, i))
            continue;
        ++inner;
        ended += endsSentence(lines.at(i).text);
        more += innerEnds(lines.at(i).text) > 0;
    }
    const bool hasGroups = !lines.isEmpty() && lines.back().group > 0;
    return hasGroups && inner > 0 && ended * 10 >= inner * 8 && more * 3 < inner
        ? LineStyle::Sentences
        : LineStyle::Paragraphs;
}

} // namespace telaah::importers
