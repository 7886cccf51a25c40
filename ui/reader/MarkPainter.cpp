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
    drawFill(painter, isUntagged, m_colours.highlight());
    drawFill(painter, tagged(1), m_colours.facet(1).fill);
    drawEdges(painter, tagged(1), m_colours.facet(1).line);
}

void MarkPainter::drawLines(QPainter &painter) const
{
    if (m_marks.isEmpty())
        return;
    // Depths below the baseline, so that each kind of line has room of its own.
    drawUnderline(painter, isUntagged, pen(m_colours.faint, 1, {}), 3);
    drawUnderline(painter, tagged(2), pen(m_colours.facet(2).line, 2, {}), 4);
    drawUnderline(painter, tagged(3), pen(m_colours.facet(3).line, 2, {3, 1.5}), 7);
    for (int ordinal = 4; ordinal <= FacetCount; ++ordinal) {
        const QPen dotted = pen(m_colours.facet(ordinal).line, 2, {1, 1});
        drawUnderline(painter, tagged(ordinal), dotted, 10);
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
    for (const QRectF &rect : parts)
        painter.drawRoundedRect(rect.adjusted(-1.25, -0.25, 1.25, 0.25), 2, 2);
    painter.setPen(QPen(m_colours.paper, 1));
    painter.setBrush(m_colours.accent);
    if (range.start() >= m_layout.range().start())
        painter.drawEllipse(parts.first().topLeft() - QPointF(1.25, 0), EndRadius, EndRadius);
    if (range.end() <= m_layout.range().end())
        painter.drawEllipse(parts.last().bottomRight() + QPointF(1.25, 0), EndRadius, EndRadius);
    painter.restore();
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

QList<QRectF> MarkPainter::rects(TextRange range) const
{
    QList<QRectF> rects = m_layout.rects(range);
    for (QRectF &rect : rects)
        rect.translate(m_origin);
    return rects;
}

void MarkPainter::drawFill(QPainter &painter, const Choice &choice, const QColor &fill) const
{
    for (const TextRange range : covered(choice)) {
        for (const QRectF &rect : rects(range))
            painter.fillRect(padded(rect), fill);
    }
}

/// Where passages touch or overlap, one fill covers them all; lines tell where each begins and
/// ends.
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
        const QList<QRectF> parts = rects(range);
        if (parts.isEmpty())
            continue;
        const QRect first = padded(parts.first());
        const QRect last = padded(parts.last());
        if (range.start() >= m_layout.range().start())
            painter.fillRect(first.left(), first.top(), 1, first.height(), line);
        if (range.end() <= m_layout.range().end())
            painter.fillRect(last.right(), last.top(), 1, last.height(), line);
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
        const QList<QRectF> parts = rects(mark.range);
        if (!parts.isEmpty())
            painter.drawEllipse(parts.last().topRight() + QPointF(0.5, 2.5), 3.5, 3.5);
    }
    painter.restore();
}

} // namespace telaah::ui
