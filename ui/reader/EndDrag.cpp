// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/EndDrag.h"

#include <QGuiApplication>
#include <QStyleHints>

#include <algorithm>

namespace telaah::ui {

using text::TextRange;

void EndDrag::begin(const passages::Mark &mark, End end, QPoint press)
{
    m_press = press;
    m_hasLeft = false;
    m_id = mark.id;
    m_before = mark.range;
    const bool isStart = end == End::Start;
    m_fixed = isStart ? mark.range.end() : mark.range.start();
    m_moved = isStart ? mark.range.start() : mark.range.end();
}

bool EndDrag::hasLeft(QPoint point)
{
    const int distance = QGuiApplication::styleHints()->startDragDistance();
    m_hasLeft = m_hasLeft || (point - m_press).manhattanLength() >= distance;
    return m_hasLeft;
}

void EndDrag::moveTo(qsizetype offset)
{
    m_moved = offset;
}

TextRange EndDrag::range() const
{
    if (m_fixed == m_moved)
        return m_before;
    return {std::min(m_fixed, m_moved), std::max(m_fixed, m_moved)};
}

} // namespace telaah::ui
