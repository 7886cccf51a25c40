// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Layout, scrolling and painting of ReadingView.

#include "reader/BlockPainter.h"
#include "reader/MarkPainter.h"
#include "reader/ReadingView.h"

#include <QApplication>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>

namespace telaah::ui {

using text::TextRange;

void ReadingView::settle() const
{
    m_sight.settle();
    QScrollBar *bar = verticalScrollBar();
    // While it is dragged, the bar says where to go and is not told.
    if (bar->isSliderDown())
        return;
    const QSignalBlocker blocker(bar);
    bar->setPageStep(m_sight.height());
    bar->setRange(0, m_sight.maximum());
    bar->setValue(m_sight.value());
}

void ReadingView::relayout()
{
    m_movement.forgetColumn();
    m_sight.unsettle();
    viewport()->update();
}

void ReadingView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_flow.setWidth(column().width);
    m_sight.setHeight(viewport()->height());
    relayout();
}

void ReadingView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    const ReadingPlace before = place();
    QScrollBar *bar = verticalScrollBar();
    const int distance = bar->value() - m_sight.value();
    if (!bar->isSliderDown() && qAbs(distance) <= 2 * m_sight.height())
        m_sight.scrollBy(distance);
    else
        m_sight.scrollTo(bar->value());
    announcePlace(before);
}

void ReadingView::scrollBy(int distance)
{
    const ReadingPlace before = place();
    m_sight.scrollBy(distance);
    announcePlace(before);
}

void ReadingView::announcePlace(ReadingPlace before)
{
    viewport()->update();
    if (place() == before)
        return;
    settle();
    emit placeChanged();
}

void ReadingView::wheelEvent(QWheelEvent *event)
{
    // With Ctrl it changes the size of type, which is for the window to do.
    if (event->modifiers() & Qt::ControlModifier) {
        event->ignore();
        return;
    }
    if (event->phase() == Qt::ScrollBegin)
        m_wheelRest = 0;
    m_wheelRest -= event->pixelDelta().isNull() ? event->angleDelta().y() / 120.0
            * QApplication::wheelScrollLines() * m_flow.typography().pitch()
                                                : event->pixelDelta().y();
    const int distance = static_cast<int>(m_wheelRest);
    m_wheelRest -= distance;
    scrollBy(distance);
    event->accept();
}

QPoint ReadingView::originOf(qsizetype index) const
{
    return {column().left, m_sight.topOf(index)};
}

void ReadingView::updateRange(TextRange range)
{
    const QRect rect = rectOf(range);
    if (!rect.isEmpty())
        viewport()->update(rect.adjusted(-6, -6, 6, 6)); // Outlines and signs stick out.
}

void ReadingView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_flow.colours().paper);
    if (m_flow.isEmpty()) {
        painter.setFont(m_flow.typography().small().font);
        painter.setPen(m_flow.colours().faint);
        const QRect middle = viewport()->rect().adjusted(24, 24, -24, -24);
        painter.drawText(middle, Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    settle();
    for (qsizetype i = m_sight.first(); i <= m_sight.last(); ++i) {
        const int top = m_sight.topOf(i);
        const int bottom = top + m_flow.laidOut(i).height();
        const int reach = m_flow.typography().pitch(); // Of type beyond its line.
        if (top - reach <= event->rect().bottom() && bottom + reach >= event->rect().top())
            paintBlock(painter, i, event->rect());
    }
    if (m_isCaretOn && hasFocus())
        painter.fillRect(caretRect(), m_flow.colours().caret);
}

void ReadingView::paintBlock(QPainter &painter, qsizetype index, const QRect &clip)
{
    const BlockLayout &layout = m_flow.laidOut(index);
    const QPoint origin = originOf(index);
    const MarkPainter marks(layout, m_marks.touching(layout.range()), m_flow.colours(), origin);
    BlockPainter block(painter, m_flow, index, origin);
    marks.drawFills(painter);
    paintFound(painter, layout, origin);
    paintSelection(painter, layout, origin);
    block.drawSurroundings();
    block.drawText(clip);
    marks.drawLines(painter);
    if (m_activePassage.isValid())
        marks.drawOutline(painter, m_activePassage);
}

void ReadingView::paintFound(QPainter &painter, const BlockLayout &layout, QPoint origin) const
{
    auto found = std::ranges::upper_bound(m_found, layout.range().start(), {}, &TextRange::end);
    for (; found != m_found.end() && found->start() < layout.range().end(); ++found) {
        for (const QRectF &rect : layout.rects(*found))
            painter.fillRect(rect.translated(origin).toAlignedRect(), m_flow.colours().found);
    }
}

void ReadingView::paintSelection(QPainter &painter, const BlockLayout &layout, QPoint origin) const
{
    const QColor &colour = m_flow.colours().selection;
    for (const QRectF &rect : layout.rects(selection()))
        painter.fillRect(rect.translated(origin).toAlignedRect(), colour);
    const qsizetype end = layout.range().end();
    if (selection().start() > end || selection().end() <= end)
        return;
    // The line feed is selected as well.
    QRectF feed = layout.caretRect(end).translated(origin);
    feed.setWidth(m_flow.typography().em() * 0.4);
    painter.fillRect(feed.toAlignedRect(), colour);
}

} // namespace telaah::ui
