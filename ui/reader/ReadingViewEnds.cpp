// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ends of the active passage of ReadingView, which can be dragged.

#include "reader/ReadingView.h"

#include <QMouseEvent>

namespace telaah::ui {

using passages::Mark;
using text::TextRange;

/// Where the caret would stand at `offset`, in the viewport; empty if that is out of sight.
QRect ReadingView::caretRectAt(qsizetype offset) const
{
    const qsizetype index = flow().displayBlocks().indexAt(offset);
    if (index < sight().first() || index > sight().last())
        return {};
    return flow().laidOut(index).caretRect(offset).translated(originOf(index)).toAlignedRect();
}

std::optional<EndDrag::End> ReadingView::endAt(QPoint point) const
{
    const Mark *mark = flow().isEmpty() ? nullptr : m_marks.find(m_activePassage);
    if (!mark)
        return std::nullopt;
    settle();
    const auto isAt = [&](qsizetype offset) {
        const QRect rect = caretRectAt(offset);
        return !rect.isEmpty()
            && rect.adjusted(-EndDrag::Reach, 0, EndDrag::Reach, 0).contains(point);
    };
    if (isAt(mark->range.end()))
        return EndDrag::End::Finish;
    if (isAt(mark->range.start()))
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
    m_endDrag.moveTo(offsetAt(position));
    updateRange(m_endDrag.range());
}

/// Whether the end was dragged: else that was a click like any other.
bool ReadingView::releaseEnd(const QMouseEvent &event)
{
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
