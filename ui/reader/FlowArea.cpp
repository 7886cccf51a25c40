// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/FlowArea.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace telaah::ui {

using text::TextRange;

namespace {

constexpr ReadingPlace Start{0, std::numeric_limits<int>::min() / 2};

} // namespace

FlowArea::FlowArea(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_flow(*viewport())
    , m_sight(m_flow)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    // While it was dragged, the bar did not follow the text; see settle().
    connect(verticalScrollBar(), &QScrollBar::sliderReleased, this, [this] { settle(); });
}

void FlowArea::setRevision(std::shared_ptr<const documents::Revision> revision)
{
    m_revision = std::move(revision);
    m_flow.setRevision(m_revision);
    // Whether it shows must not depend on heights that are known only while painting.
    setVerticalScrollBarPolicy(m_revision ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    m_sight.setPlace(Start);
    relayout();
}

void FlowArea::setSubtitle(const QString &subtitle)
{
    m_flow.setSubtitle(subtitle);
    relayout();
}

void FlowArea::setReadingStyle(const ReadingStyle &style)
{
    if (style == m_flow.style())
        return;
    m_flow.setStyle(style);
    m_flow.setWidth(column().width);
    relayout();
}

void FlowArea::setColours(const ReadingColours &colours)
{
    m_flow.setColours(colours);
    relayout();
}

void FlowArea::showRange(TextRange range)
{
    if (m_flow.isEmpty())
        return;
    settle();
    const int margin = std::min(m_flow.typography().pitch() * 2, m_sight.height() / 4);
    const TextRange inSight = rangeInSight();
    if (range.start() >= inSight.start() && range.end() <= inSight.end()) {
        const QRect rect = rectOf({range.start(), std::max(range.end(), range.start() + 1)});
        if (rect.top() >= margin && rect.bottom() <= m_sight.height() - margin)
            return;
    }
    const qsizetype index = m_flow.displayBlocks().indexAt(range.start());
    const BlockLayout &layout = m_flow.laidOut(index);
    const int line = layout.lineTop(layout.lineOf(range.start()));
    const ReadingPlace before = place();
    m_sight.scrollToPoint(m_sight.moved({index, line}, -m_sight.height() / 3));
    if (isFar(inSight, range))
        emit jumped(before);
    announcePlace(before);
}

/// As much text as is in sight lies between, or more.
bool FlowArea::isFar(TextRange inSight, TextRange target) const
{
    return target.start() > inSight.end() + inSight.length()
        || target.start() < inSight.start() - inSight.length();
}

void FlowArea::setPlace(ReadingPlace place)
{
    const ReadingPlace before = this->place();
    m_sight.setPlace(place == ReadingPlace() ? Start : place);
    announcePlace(before);
}

double FlowArea::progress() const
{
    if (m_flow.text().isEmpty())
        return 0;
    return static_cast<double>(rangeInSight().end()) / static_cast<double>(m_flow.text().size());
}

int FlowArea::paragraphAtTop() const
{
    if (m_flow.isEmpty())
        return 0;
    return documents::paragraphReadAt(m_revision->blocks(), rangeInSight().start());
}

TextRange FlowArea::rangeInSight() const
{
    if (m_flow.isEmpty())
        return {};
    settle();
    const qsizetype start = m_sight.placeInSight().offset;
    const BlockLayout &layout = m_flow.laidOut(m_sight.last());
    const int bottom = m_sight.height() - m_sight.topOf(m_sight.last());
    // Of the last block, perhaps only the space above it is in sight.
    const qsizetype end = bottom > layout.lineTop(0)
        ? layout.lineRange(layout.lineAt(bottom - 1)).end()
        : layout.range().start();
    return {start, std::max(start, end)};
}

TextRange FlowArea::lineAt(qsizetype offset) const
{
    if (m_flow.isEmpty())
        return {};
    const BlockLayout &layout = m_flow.laidOutFor(offset);
    return layout.lineRange(layout.lineOf(offset));
}

QRect FlowArea::rectOf(TextRange range) const
{
    if (m_flow.isEmpty())
        return {};
    settle();
    QRectF enclosing;
    for (qsizetype i = m_sight.first(); i <= m_sight.last(); ++i) {
        for (const QRectF &rect : m_flow.laidOut(i).rects(range))
            enclosing |= rect.translated(originOf(i));
    }
    return enclosing.toAlignedRect() & viewport()->rect();
}

qsizetype FlowArea::offsetAt(QPoint position) const
{
    if (m_flow.isEmpty())
        return 0;
    settle();
    qsizetype index = m_sight.first();
    while (index < m_sight.last() && m_sight.topOf(index + 1) <= position.y())
        ++index;
    const BlockLayout &layout = m_flow.laidOut(index);
    const QPoint local = position - originOf(index);
    return layout.offsetAt(layout.lineAt(local.y()), local.x());
}

Column FlowArea::column() const
{
    return m_flow.typography().column(viewport()->width());
}

int FlowArea::widthFor(int characters) const
{
    return m_flow.typography().widthFor(characters) + width() - viewport()->width();
}

void FlowArea::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_flow.setWidth(column().width);
    m_sight.setHeight(viewport()->height());
    relayout();
}

void FlowArea::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    const ReadingPlace before = place();
    const QScrollBar *bar = verticalScrollBar();
    const int wanted = bar->value();
    m_sight.settle();
    const int distance = wanted - m_sight.value();
    if (!bar->isSliderDown() && qAbs(distance) <= 2 * m_sight.height())
        m_sight.scrollBy(distance);
    else
        m_sight.scrollTo(wanted);
    announcePlace(before);
}

void FlowArea::wheelEvent(QWheelEvent *event)
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

void FlowArea::settle() const
{
    m_sight.settle();
    QScrollBar *bar = verticalScrollBar();
    // While it is dragged, the bar says where to go and is not told.
    if (bar->isSliderDown())
        return;
    const QSignalBlocker blocker(bar);
    bar->setSingleStep(m_flow.typography().pitch());
    bar->setPageStep(m_sight.height());
    bar->setRange(0, m_sight.maximum());
    bar->setValue(m_sight.value());
}

void FlowArea::relayout()
{
    m_sight.unsettle();
    viewport()->update();
}

int FlowArea::scrollBy(int distance)
{
    const ReadingPlace before = place();
    const int scrolled = m_sight.scrollBy(distance);
    announcePlace(before);
    return scrolled;
}

void FlowArea::announcePlace(ReadingPlace before)
{
    viewport()->update();
    if (place() == before)
        return;
    settle();
    emit placeChanged();
}

QPoint FlowArea::originOf(qsizetype index) const
{
    return {column().left, m_sight.topOf(index)};
}

void FlowArea::showLine(qsizetype offset)
{
    if (m_flow.isEmpty())
        return;
    settle();
    const qsizetype index = m_flow.displayBlocks().indexAt(offset);
    const BlockLayout &layout = m_flow.laidOut(index);
    const int line = layout.lineTop(layout.lineOf(offset));
    const int pitch = layout.shape().pitch;
    const int top = m_sight.topOf(index) + line;
    const int height = m_sight.height();
    const int margin = std::min(pitch / 2, height / 8);
    const ReadingPlace before = place();
    const bool isJump = top < -2 * height || top > 3 * height;
    if (isJump)
        m_sight.scrollToPoint(m_sight.moved({index, line}, -height / 3));
    else if (top < margin)
        m_sight.scrollToPoint(m_sight.moved({index, line}, -margin));
    else if (top + pitch > height - margin)
        m_sight.scrollToPoint(m_sight.moved({index, line}, pitch + margin - height));
    if (isJump)
        emit jumped(before);
    announcePlace(before);
}

} // namespace telaah::ui
