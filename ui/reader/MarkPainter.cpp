// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/MarkPainter.h"

#include <QPainter>

#include <algorithm>

namespace telaah::ui {

using passages::Mark;
using text::TextRange;

namespace {

constexpr int FacetCount = 8;
constexpr qreal EndRadius = 4; ///< Of the knobs at the ends of the active passage.

/// Below the baseline, so that the line under each kind of passage has room of its own.
int depthOf(int ordinal)
{
    constexpr int Untagged = 3;
    constexpr int Actor = 4;
    constexpr int Forum = 7;
    constexpr int Others = 10;
    if (ordinal < 2)
        return Untagged;
    return ordinal == 2 ? Actor : ordinal == 3 ? Forum : Others;
}

auto tagged(int ordinal)
{
    return
        [bit = passages::facetBit(ordinal)](const Mark &mark) { return (mark.facets & bit) != 0; };
}

bool isUntagged(const Mark &mark)
{
    return mark.facets == 0;
}

/// On whole pixels, and a little wider than the letters.
QRect padded(const QRectF &rect)
{
    return rect.toAlignedRect().adjusted(-1, 0, 1, 0);
}

QPen pen(const QColor &colour, qreal width, const QList<qreal> &pattern)
{
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap);
    if (!pattern.isEmpty())
        pen.setDashPattern(pattern);
    return pen;
}

} // namespace

MarkPainter::MarkPainter(
    const BlockLayout &layout, const QList<Mark> &marks, const ReadingColours &colours,
    QPointF origin)
    : m_layout(layout)
    , m_marks(marks)
    , m_colours(colours)
    , m_origin(origin)
{
}

void MarkPainter::drawFills(QPainter &painter) const
{
    if (m_marks.isEmpty())
        return;
    drawFill(painter, covered(isUntagged), m_colours.highlight());
    drawFill(painter, overlapping(isUntagged), m_colours.overlappingHighlight());
    drawFill(painter, covered(tagged(1)), m_colours.facet(1).fill);
    drawFill(painter, overlapping(tagged(1)), m_colours.overlap(1));
    drawEdges(painter, tagged(1), m_colours.facet(1).line);
}

void MarkPainter::drawLines(QPainter &painter) const
{
    if (m_marks.isEmpty())
        return;
    drawUnderline(painter, isUntagged, pen(m_colours.faint, 1, {}), depthOf(0));
    drawUnderline(painter, tagged(2), pen(m_colours.facet(2).line, 2, {}), depthOf(2));
    drawUnderline(painter, tagged(3), pen(m_colours.facet(3).line, 2, {3, 1.5}), depthOf(3));
    for (int ordinal = 4; ordinal <= FacetCount; ++ordinal) {
        const QPen dotted = pen(m_colours.facet(ordinal).line, 2, {1, 1});
        drawUnderline(painter, tagged(ordinal), dotted, depthOf(ordinal));
    }
    drawNoteSigns(painter);
}

void MarkPainter::drawOutline(QPainter &painter, TextRange range) const
{
    const QList<QRectF> parts = rects(range);
    if (parts.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_colours.accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    const qreal below = roomForLines(range) + 0.25;
    for (const QRectF &rect : parts)
        painter.drawRoundedRect(rect.adjusted(-1.25, -0.25, 1.25, below), 2, 2);
    painter.setPen(QPen(m_colours.paper, 1));
    painter.setBrush(m_colours.accent);
    const auto drawKnob = [&](QPointF point) {
        painter.drawEllipse(point + m_origin, EndRadius, EndRadius);
    };
    if (range.start() >= m_layout.range().start())
        drawKnob(m_layout.startRect(range.start()).topLeft());
    if (range.end() <= m_layout.range().end())
        drawKnob(m_layout.endRect(range.end()).bottomLeft());
    painter.restore();
}

/// How much lower than fills an outline of `range` has to be, to stay clear of the lines within it.
int MarkPainter::roomForLines(TextRange range) const
{
    constexpr int Clear = 4; // Half a line's width and the outline's, and paper between them.
    int room = 0;
    for (int ordinal = 2; ordinal <= FacetCount; ++ordinal) {
        const auto isThere = [&, isTagged = tagged(ordinal)](const Mark &mark) {
            return isTagged(mark) && mark.range.start() < range.end()
                && range.start() < mark.range.end();
        };
        if (std::ranges::any_of(m_marks, isThere))
            room = std::max(room, depthOf(ordinal) + Clear - m_layout.shape().drop);
    }
    return room;
}

QList<TextRange> MarkPainter::covered(const Choice &choice) const
{
    QList<TextRange> covered;
    for (const Mark &mark : m_marks) {
        if (!choice(mark))
            continue;
        if (!covered.isEmpty() && mark.range.start() < covered.last().end()) {
            TextRange &last = covered.last();
            last = {last.start(), std::max(last.end(), mark.range.end())};
        } else {
            covered.append(mark.range);
        }
    }
    return covered;
}

QList<TextRange> MarkPainter::overlapping(const Choice &choice) const
{
    QList<TextRange> overlapping;
    qsizetype reach = 0; // Of those before.
    for (const Mark &mark : m_marks) {
        if (!choice(mark))
            continue;
        const TextRange range = mark.range;
        const qsizetype end = std::min(reach, range.end());
        reach = std::max(reach, range.end());
        if (end <= range.start())
            continue;
        if (!overlapping.isEmpty() && range.start() <= overlapping.last().end()) {
            TextRange &last = overlapping.last();
            last = {last.start(), std::max(last.end(), end)};
        } else {
            overlapping.append({range.start(), end});
        }
    }
    return overlapping;
}

QList<QRectF> MarkPainter::rects(TextRange range) const
{
    QList<QRectF> rects = m_layout.rects(range);
    for (QRectF &rect : rects)
        rect.translate(m_origin);
    return rects;
}

void MarkPainter::drawFill(
    QPainter &painter, const QList<TextRange> &ranges, const QColor &fill) const
{
    for (const TextRange range : ranges) {
        for (const QRectF &rect : rects(range))
            painter.fillRect(padded(rect), fill);
    }
}

/// Where passages touch or overlap, one fill covers what no other does; lines tell where each
/// begins and ends.
void MarkPainter::drawEdges(QPainter &painter, const Choice &choice, const QColor &line) const
{
    QList<Mark> chosen;
    std::ranges::copy_if(m_marks, std::back_inserter(chosen), choice);
    qsizetype reach = -1;
    for (qsizetype i = 0; i < chosen.size(); ++i) {
        const TextRange range = chosen.at(i).range;
        const bool meetsNext = i + 1 < chosen.size()
            && chosen.at(i + 1).range.start() <= range.end();
        const bool meetsPrevious = range.start() <= reach;
        reach = std::max(reach, range.end());
        if (!meetsNext && !meetsPrevious)
            continue;
        const auto drawAt = [&](const QRectF &edge) {
            const QRect rect = edge.translated(m_origin).toAlignedRect();
            painter.fillRect(rect.left() - 1, rect.top(), 2, rect.height(), line);
        };
        const TextRange block = m_layout.range();
        if (range.start() >= block.start() && range.start() < block.end())
            drawAt(m_layout.startRect(range.start()));
        if (range.end() > block.start() && range.end() <= block.end())
            drawAt(m_layout.endRect(range.end()));
    }
}

void MarkPainter::drawUnderline(
    QPainter &painter, const Choice &choice, const QPen &pen, int depth) const
{
    painter.setPen(pen);
    for (const TextRange range : covered(choice)) {
        for (const QRectF &rect : rects(range)) {
            const qreal baseline = rect.top() + m_layout.shape().rise;
            const qreal y = std::round(baseline) + depth + (pen.widthF() < 2 ? 0.5 : 0);
            // A little short of both ends, so that neighbours stay apart.
            painter.drawLine(
                QPointF(std::round(rect.left()), y), QPointF(std::round(rect.right()) - 1, y));
        }
    }
}

void MarkPainter::drawNoteSigns(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_colours.paper, 1));
    painter.setBrush(m_colours.accent);
    for (const Mark &mark : m_marks) {
        if (!mark.hasNote || mark.range.end() > m_layout.range().end())
            continue;
        if (mark.range.end() <= m_layout.range().start())
            continue;
        const QRectF end = m_layout.endRect(mark.range.end()).translated(m_origin);
        painter.drawEllipse(end.topLeft() + QPointF(0.5, 2.5), 3.5, 3.5);
    }
    painter.restore();
}

} // namespace telaah::ui
