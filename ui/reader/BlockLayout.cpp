// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/BlockLayout.h"

#include "reader/LineEnds.h"
#include "text/Graphemes.h"

#include <QGlyphRun>
#include <QPainter>

#include <algorithm>

namespace telaah::ui {

using text::TextRange;

namespace {

QTextOption wrapping(qreal tabWidth)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setTabStopDistance(tabWidth);
    return option;
}

/// So that the cells of a row spread over the line, as nobody knows the other rows.
qreal tabWidth(const QString &text, const BlockShape &shape, qreal width)
{
    const auto cells = static_cast<qreal>(text.count(u'\t') + 1);
    return std::max(4 * shape.characterWidth, width / cells);
}

/// Whether the cells of a row have room beside one another.
bool doCellsFit(const QString &text, const BlockShape &shape, qreal width)
{
    const qreal room = tabWidth(text, shape, width);
    const QFontMetricsF metrics(shape.font);
    return std::ranges::all_of(text.split(u'\t'), [&](const QString &cell) {
        return metrics.horizontalAdvance(cell) < room;
    });
}

/// As it is set, each place where it is in `text`: cells without room beside one another stand
/// below one another.
QString lined(QString text, const BlockShape &shape, qreal width)
{
    if (text.contains(u'\t') && !doCellsFit(text, shape, width))
        text.replace(u'\t', QChar::LineSeparator);
    return withLineSeparators(text);
}

} // namespace

BlockLayout::BlockLayout(
    const BlockContent &content, const BlockShape &shape, const BlockShape &small,
    const BlockRoom &room, QPaintDevice *device)
    : m_shape(shape)
    , m_room(room)
    , m_start(content.start)
    , m_layout(lined(content.text, shape, room.width - shape.indent), shape.font, device)
    , m_subtitle(content.subtitle, small.font, device)
    , m_isMixed(content.text.isRightToLeft())
    , m_height(0)
{
    m_isMixed = std::ranges::any_of(content.text, [](QChar character) {
        return character.direction() == QChar::DirR || character.direction() == QChar::DirAL;
    });
    m_layout.setFormats(content.formats);
    m_height = layOut(m_layout, m_shape, room.before);
    if (!content.subtitle.isEmpty())
        m_height = layOut(m_subtitle, small, m_height + small.pitch / 4);
    m_height += room.after;
}

int BlockLayout::layOut(QTextLayout &layout, const BlockShape &shape, int top) const
{
    const qreal width = m_room.width - shape.indent;
    layout.setTextOption(wrapping(tabWidth(layout.text(), shape, width)));
    layout.setCacheEnabled(true);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const qreal hang = line.lineNumber() == 0 ? 0 : shape.hang;
        line.setLineWidth(std::max(shape.characterWidth, width - hang));
        line.setPosition({shape.indent + hang, top + shape.baseline - line.ascent()});
        top += shape.pitch;
    }
    layout.endLayout();
    return top;
}

TextRange BlockLayout::range() const
{
    return {m_start, m_start + m_layout.text().size()};
}

TextRange BlockLayout::lineRange(int line) const
{
    const QTextLine found = m_layout.lineAt(line);
    const qsizetype start = m_start + found.textStart();
    return {start, start + found.textLength()};
}

int BlockLayout::lineOf(qsizetype offset) const
{
    const qsizetype local = std::clamp<qsizetype>(offset - m_start, 0, m_layout.text().size());
    const QTextLine line = m_layout.lineForTextPosition(static_cast<int>(local));
    return line.isValid() ? line.lineNumber() : lineCount() - 1;
}

int BlockLayout::lineAt(qreal y) const
{
    const int line = static_cast<int>((y - m_room.before) / m_shape.pitch);
    return std::clamp(y < m_room.before ? 0 : line, 0, lineCount() - 1);
}

QRectF BlockLayout::caretRect(qsizetype offset) const
{
    const int line = lineOf(offset);
    int local = static_cast<int>(offset - m_start);
    const qreal x = m_layout.lineAt(line).cursorToX(&local);
    return {x, qreal(baseline(line) - m_shape.rise), 0, qreal(m_shape.rise + m_shape.drop)};
}

QRectF BlockLayout::startRect(qsizetype offset) const
{
    const qsizetype local = offset - m_start;
    return sideOf(local, text::nextGrapheme(m_layout.text(), local), true);
}

QRectF BlockLayout::endRect(qsizetype offset) const
{
    const qsizetype local = offset - m_start;
    return sideOf(text::previousGrapheme(m_layout.text(), local), local, false);
}

/// Beside the character between two offsets within the block: before it or behind it.
QRectF BlockLayout::sideOf(qsizetype start, qsizetype end, bool isStart) const
{
    const QTextLine line = m_layout.lineForTextPosition(static_cast<int>(start));
    qreal x = line.cursorToX(static_cast<int>(isStart ? start : end));
    if (m_isMixed) {
        const auto runs = line.glyphRuns(static_cast<int>(start), static_cast<int>(end - start));
        if (!runs.isEmpty()) {
            const QRectF glyphs = runs.first().boundingRect();
            x = runs.first().isRightToLeft() == isStart ? glyphs.right() : glyphs.left();
        }
    }
    const int top = baseline(line.lineNumber()) - m_shape.rise;
    return {x, qreal(top), 0, qreal(m_shape.rise + m_shape.drop)};
}

qsizetype BlockLayout::offsetAt(int line, qreal x) const
{
    const QTextLine found = m_layout.lineAt(line);
    const QString text = m_layout.text();
    qsizetype local = found.xToCursor(x);
    const qsizetype end = found.textStart() + found.textLength();
    if (local >= end && line + 1 < lineCount())
        local = text::previousGrapheme(text, end);
    if (!text::isGraphemeBoundary(text, local))
        local = text::previousGrapheme(text, local);
    return m_start + std::max<qsizetype>(local, found.textStart());
}

qsizetype BlockLayout::characterAt(QPointF point) const
{
    if (point.y() < lineTop(0) || point.y() >= lineTop(lineCount()))
        return -1;
    const QTextLine line = m_layout.lineAt(lineAt(point.y()));
    if (!line.naturalTextRect().contains({point.x(), line.naturalTextRect().center().y()}))
        return -1;
    const int local = line.xToCursor(point.x(), QTextLine::CursorOnCharacter);
    return std::min(m_start + local, range().end() - 1);
}

QList<QRectF> BlockLayout::rects(TextRange range) const
{
    QList<QRectF> rects;
    if (range.end() <= m_start || range.start() >= this->range().end())
        return rects;
    const int last = lineOf(range.end());
    for (int i = lineOf(range.start()); i <= last; ++i) {
        const TextRange line = lineRange(i);
        const qsizetype start = std::max(range.start(), line.start());
        const qsizetype end = std::min(range.end(), line.end());
        if (start < end)
            appendParts(m_layout.lineAt(i), {start - m_start, end - m_start}, rects);
    }
    return rects;
}

void BlockLayout::appendParts(const QTextLine &line, TextRange part, QList<QRectF> &rects) const
{
    const QRectF natural = line.naturalTextRect();
    const int top = baseline(line.lineNumber()) - m_shape.rise;
    const auto append = [&](qreal from, qreal to) {
        // A space at which the line wraps takes no room.
        const qreal left = std::clamp(std::min(from, to), natural.left(), natural.right());
        const qreal right = std::clamp(std::max(from, to), natural.left(), natural.right());
        if (right > left)
            rects.append({left, qreal(top), right - left, qreal(m_shape.rise + m_shape.drop)});
    };
    const int start = static_cast<int>(part.start());
    const int end = static_cast<int>(part.end());
    if (!m_isMixed) {
        append(line.cursorToX(start), line.cursorToX(end));
        return;
    }
    for (const QGlyphRun &run : line.glyphRuns(start, end - start))
        append(run.boundingRect().left(), run.boundingRect().right());
}

void BlockLayout::draw(QPainter &painter, QPointF origin, const QRectF &clip) const
{
    // Type may reach beyond its line by as much as a line.
    const int first = std::max(0, lineAt(clip.top()) - 1);
    const int last = std::min(lineCount() - 1, lineAt(clip.bottom()) + 1);
    for (int i = first; i <= last; ++i)
        m_layout.lineAt(i).draw(&painter, origin);
}

void BlockLayout::drawSubtitle(QPainter &painter, QPointF origin) const
{
    for (int i = 0; i < m_subtitle.lineCount(); ++i)
        m_subtitle.lineAt(i).draw(&painter, origin);
}

} // namespace telaah::ui
