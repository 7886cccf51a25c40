// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ends of the active passage of ReadingView, which can be dragged.

#include "reader/ReadingView.h"

#include <QMouseEvent>

namespace telaah::ui {

using passages::Mark;
using text::TextRange;

/// Where a passage begins or ends at `offset`, in the viewport; empty if that is out of sight.
QRect ReadingView::endRect(qsizetype offset, EndDrag::End end) const
{
    const bool isStart = end == EndDrag::End::Start;
    const qsizetype index = flow().displayBlocks().indexAt(isStart ? offset : offset - 1);
    if (index < sight().first() || index > sight().last())
        return {};
    const BlockLayout &layout = flow().laidOut(index);
    const QRectF rect = isStart ? layout.startRect(offset) : layout.endRect(offset);
    return rect.translated(originOf(index)).toAlignedRect();
}

std::optional<EndDrag::End> ReadingView::endAt(QPoint point) const
{
    const Mark *mark = flow().isEmpty() ? nullptr : m_marks.find(m_activePassage);
    if (!mark)
        return std::nullopt;
    settle();
    const auto isAt = [&](qsizetype offset, EndDrag::End end) {
        const QRect rect = endRect(offset, end);
        return !rect.isEmpty()
            && rect.adjusted(-EndDrag::Reach, 0, EndDrag::Reach, 0).contains(point);
    };
    if (isAt(mark->range.end(), EndDrag::End::Finish))
        return EndDrag::End::Finish;
    if (isAt(mark->range.start(), EndDrag::End::Start))
        return EndDrag::End::Start;
    return std::nullopt;
}

/// Whether the mouse took an end.
bool ReadingView::takeEnd(const QMouseEvent &event)
{
    const auto end = endAt(event.position().toPoint());
    if (event.button() != Qt::LeftButton || event.modifiers() || !end)
        return false;
    m_endDrag.begin(*m_marks.find(m_activePassage), *end, event.position().toPoint());
    return true;
}

void ReadingView::dragEndTo(QPoint position)
{
    if (!m_endDrag.hasLeft(position))
        return;
    updateRange(m_endDrag.range());
    m_endDrag.moveTo(offsetInSight(position));
    updateRange(m_endDrag.range());
}

/// Whether the end was dragged: else that was a click like any other.
bool ReadingView::releaseEnd(const QMouseEvent &event)
{
    m_autoScroll.stop();
    if (!m_endDrag.hasLeft(event.position().toPoint())) {
        m_endDrag.cancel();
        press(PointerSelection::Press::Single, event);
        return false;
    }
    const Mark *mark = m_marks.find(m_endDrag.id());
    const TextRange range = trimmed(m_endDrag.range());
    updateRange(m_endDrag.range());
    const PassageId id = m_endDrag.id();
    m_endDrag.cancel();
    if (mark && !range.isEmpty() && range != mark->range)
        emit endsMoved(id, range);
    viewport()->update();
    return true;
}

} // namespace telaah::ui
