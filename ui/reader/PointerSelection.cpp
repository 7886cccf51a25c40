// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/PointerSelection.h"

#include <QGuiApplication>
#include <QStyleHints>

#include <algorithm>

namespace telaah::ui {

using text::TextRange;

Selection PointerSelection::press(Press press, QPoint position, qsizetype offset)
{
    const QStyleHints &hints = *QGuiApplication::styleHints();
    const bool isFollowing = m_sincePress.isValid()
        && m_sincePress.elapsed() < hints.mouseDoubleClickInterval()
        && (position - m_position).manhattanLength() < hints.startDragDistance();
    // The system starts counting anew after two.
    if (press == Press::Single)
        m_clicks = isFollowing && m_clicks == 2 ? 3 : 1;
    else
        m_clicks = isFollowing && m_clicks == 3 ? 4 : 2;
    m_sincePress.start();
    m_position = position;
    m_isDown = true;
    m_origin = unitAt(offset);
    return {m_origin.start(), m_origin.end()};
}

Selection PointerSelection::extend(Selection selection, qsizetype offset)
{
    m_clicks = 0;
    m_sincePress.invalidate();
    m_isDown = true;
    m_origin = {selection.anchor, selection.anchor};
    return {selection.anchor, offset};
}

Selection PointerSelection::drag(Selection selection, qsizetype offset)
{
    if (!m_isDown)
        return selection;
    const TextRange unit = unitAt(offset);
    if (unit.start() < m_origin.start())
        return {m_origin.end(), unit.start()};
    return {m_origin.start(), std::max(unit.end(), m_origin.end())};
}

int PointerSelection::pause() const
{
    if (m_clicks < 2 || !m_sincePress.isValid())
        return 0;
    const qint64 interval = QGuiApplication::styleHints()->mouseDoubleClickInterval();
    return static_cast<int>(std::max<qint64>(0, interval - m_sincePress.elapsed()));
}

TextRange PointerSelection::unitAt(qsizetype offset) const
{
    const TextUnits units(m_flow);
    switch (m_clicks) {
    case 2:
        return units.word(offset);
    case 3:
        return units.sentence(offset);
    case 4:
        return units.paragraph(offset);
    default:
        return {offset, offset};
    }
}

} // namespace telaah::ui
