// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/ReadingView.h"

#include "reader/BlockPainter.h"
#include "reader/MarkPainter.h"
#include "reader/ReadingAccessible.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace telaah::ui {

using documents::Revision;
using passages::Mark;
using text::TextRange;

ReadingView::ReadingView(QWidget *parent)
    : FlowArea(parent)
    , m_movement(flow())
    , m_pointer(flow())
    , m_margin(flow())
{
    ReadingAccessible::install();
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    connect(&m_blink, &CaretBlink::toggled, this, [this] { viewport()->update(caretRect()); });
}

ReadingView::~ReadingView() = default;

void ReadingView::setRevision(std::shared_ptr<const Revision> revision)
{
    m_marks = {};
    m_found.clear();
    m_foundElsewhere.clear();
    m_activePassage = {};
    m_pointer.release();
    m_endDrag.cancel();
    m_autoScroll.stop();
    setSelection({});
    FlowArea::setRevision(std::move(revision));
    m_movement.forgetColumn();
    emit placeChanged();
}

void ReadingView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void ReadingView::setMarks(const QList<Mark> &marks)
{
    m_marks = MarkIndex(marks);
    viewport()->update();
}

void ReadingView::putMark(const Mark &mark)
{
    if (const Mark *old = m_marks.find(mark.id); old && old->range != mark.range)
        updateRange(old->range);
    m_marks.put(mark);
    updateRange(mark.range);
    viewport()->update(marginRect());
}

void ReadingView::removeMark(PassageId id)
{
    if (const Mark *old = m_marks.find(id))
        updateRange(old->range);
    m_marks.remove(id);
    viewport()->update(marginRect());
}

void ReadingView::setPassageLabeller(const ReadingMargin::Labeller &label)
{
    m_margin.setLabeller(label);
    viewport()->update(marginRect());
}

void ReadingView::setActivePassage(PassageId id)
{
    m_endDrag.cancel();
    if (!m_pointer.isDown())
        m_autoScroll.stop();
    const PassageId before = std::exchange(m_activePassage, id);
    for (const PassageId passage : {before, id}) {
        if (const Mark *mark = m_marks.find(passage))
            updateRange(mark->range);
    }
    viewport()->update(marginRect());
    if (before != id)
        announceDescription();
}

void ReadingView::setHighlighted(const PassageChoice &isChosen)
{
    if (!std::exchange(m_isHighlighted, isChosen) && !isChosen)
        return;
    viewport()->update();
}

/// Those that are dimmed now; what is left of `marks` is not.
QList<Mark> ReadingView::takeDimmed(QList<Mark> &marks) const
{
    if (!m_isHighlighted)
        return {};
    QList<Mark> dimmed = marks;
    dimmed.removeIf([this](const Mark &mark) { return m_isHighlighted(mark.id); });
    marks.removeIf([this](const Mark &mark) { return !m_isHighlighted(mark.id); });
    return dimmed;
}

void ReadingView::setFound(const QList<TextRange> &found)
{
    m_found = found;
    viewport()->update();
}

void ReadingView::setFoundElsewhere(const QList<TextRange> &found)
{
    if (m_foundElsewhere == found)
        return;
    m_foundElsewhere = found;
    viewport()->update();
}

void ReadingView::select(TextRange range)
{
    const TextRange whole = units().whole(range);
    m_movement.forgetColumn();
    setSelection({whole.start(), whole.end()});
}

void ReadingView::clearSelection()
{
    setSelection({m_selection.caret, m_selection.caret});
}

QRect ReadingView::caretRect() const
{
    if (flow().isEmpty())
        return {};
    settle();
    const qsizetype index = flow().displayBlocks().indexAt(m_selection.caret);
    if (index < sight().first() || index > sight().last())
        return {};
    const QRectF caret = flow().laidOut(index).caretRect(m_selection.caret);
    const QPointF corner = caret.topLeft() + originOf(index);
    return {
        static_cast<int>(std::lround(corner.x())) - 1, static_cast<int>(corner.y()), 2,
        static_cast<int>(caret.height())};
}

QList<PassageId> ReadingView::passagesAt(qsizetype offset) const
{
    QList<Mark> marks = m_marks.touching({offset, offset + 1});
    std::ranges::stable_sort(marks, {}, [](const Mark &mark) { return mark.range.length(); });
    QList<PassageId> ids;
    std::ranges::transform(marks, std::back_inserter(ids), &Mark::id);
    return ids;
}

void ReadingView::copy() const
{
    const TextRange range = selection();
    if (!range.isEmpty())
        QGuiApplication::clipboard()->setText(flow().text().sliced(range.start(), range.length()));
}

void ReadingView::selectAll()
{
    setSelection({0, flow().text().size()});
}

void ReadingView::growSelection()
{
    if (flow().isEmpty())
        return;
    const TextRange grown = m_growth.grown(units(), selection());
    setSelection({grown.start(), grown.end()});
}

void ReadingView::shrinkSelection()
{
    if (flow().isEmpty() || selection().isEmpty())
        return;
    const TextRange shrunk = m_growth.shrunk(units(), selection());
    setSelection({shrunk.start(), shrunk.end()});
}

void ReadingView::updateRange(TextRange range)
{
    const QRect rect = rectOf(range);
    if (!rect.isEmpty())
        viewport()->update(rect.adjusted(-6, -6, 6, 16)); // Outlines and signs stick out.
}

void ReadingView::updateSelected(Selection before)
{
    viewport()->update(caretRect());
    const auto updateLines = [this](TextRange range) {
        // A character more at each side, as a line feed alone has no place of its own.
        const qsizetype end = std::min(range.end() + 1, flow().text().size());
        const QRect rect = rectOf({std::max<qsizetype>(0, range.start() - 1), end});
        viewport()->update(0, rect.top(), viewport()->width(), rect.height());
    };
    if (before.anchor == m_selection.anchor)
        return updateLines(Selection{before.caret, m_selection.caret}.range());
    for (const TextRange range : {before.range(), m_selection.range()}) {
        if (!range.isEmpty())
            updateLines(range);
    }
}

void ReadingView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), flow().colours().paper);
    if (flow().isEmpty()) {
        painter.setFont(flow().typography().small().font);
        painter.setPen(flow().colours().faint);
        const QRect middle = viewport()->rect().adjusted(24, 24, -24, -24);
        painter.drawText(middle, Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    settle();
    for (qsizetype i = sight().first(); i <= sight().last(); ++i) {
        const int top = sight().topOf(i);
        const int bottom = top + flow().laidOut(i).height();
        const int reach = flow().typography().pitch(); // Of type beyond its line.
        if (top - reach <= event->rect().bottom() && bottom + reach >= event->rect().top())
            paintBlock(painter, i, event->rect());
    }
    if (event->rect().intersects(marginRect()))
        paintMargin(painter);
    if (m_blink.isOn())
        painter.fillRect(caretRect(), flow().colours().caret);
}

void ReadingView::paintBlock(QPainter &painter, qsizetype index, const QRect &clip)
{
    const BlockLayout &layout = flow().laidOut(index);
    const QPoint origin = originOf(index);
    QList<Mark> touching = m_marks.touching(layout.range());
    const MarkPainter dimmed(layout, takeDimmed(touching), flow().colours().dimmed(), origin);
    const MarkPainter marks(layout, touching, flow().colours(), origin);
    BlockPainter block(painter, flow(), index, origin);
    dimmed.drawFills(painter);
    marks.drawFills(painter);
    block.drawFound(m_foundElsewhere, flow().colours().foundElsewhere());
    block.drawFound(m_found, flow().colours().found);
    block.drawSelection(selection());
    block.drawSurroundings();
    block.drawText(clip);
    dimmed.drawLines(painter);
    marks.drawLines(painter);
    const Mark *active = m_marks.find(m_activePassage);
    if (m_endDrag.isActive())
        marks.drawOutline(painter, m_endDrag.range());
    else if (active)
        marks.drawOutline(painter, active->range);
}

} // namespace telaah::ui
