// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/Sight.h"

#include <algorithm>

namespace telaah::ui {

Sight::Sight(TextFlow &flow)
    : m_flow(flow)
{
}

ReadingPlace Sight::placeInSight()
{
    return placeAt(m_top);
}

void Sight::setPlace(ReadingPlace place)
{
    m_place = {std::clamp<qsizetype>(place.offset, 0, m_flow.text().size()), place.pixels};
    m_isSettled = false;
}

void Sight::setHeight(int height)
{
    m_height = height;
    m_isSettled = false;
}

void Sight::settle()
{
    if (m_isSettled)
        return;
    m_isSettled = true;
    m_top = {};
    m_last = 0;
    if (m_flow.isEmpty())
        return;
    m_top = resolved(m_place);
    if (isBeyondEnd(m_top))
        m_top = highestEnd();
    m_last = moved(m_top, m_height).index;

    // A page on either side may stay laid out: readers go back and forth.
    const int top = value();
    m_flow.keepOnly(m_flow.indexAt(top - m_height), m_flow.indexAt(top + 2 * m_height));
}

void Sight::scrollBy(int distance)
{
    settle();
    if (distance != 0 && !m_flow.isEmpty())
        hold(moved(m_top, distance));
}

void Sight::scrollTo(int value)
{
    settle();
    if (m_flow.isEmpty())
        return;
    if (value >= maximum()) {
        hold(highestEnd());
        return;
    }
    const qsizetype index = m_flow.indexAt(std::max(0, value));
    const int estimated = std::max(1, m_flow.top(index + 1) - m_flow.top(index));
    const int within = std::max(0, value) - m_flow.top(index);
    const int real = m_flow.laidOut(index).height();
    hold({index, static_cast<int>(static_cast<qint64>(within) * real / estimated)});
}

void Sight::scrollToPoint(Point point)
{
    if (!m_flow.isEmpty())
        hold(moved(point, 0));
}

int Sight::value() const
{
    return m_flow.isEmpty() ? 0 : m_flow.top(m_top.index) + m_top.y;
}

int Sight::maximum() const
{
    return m_flow.isEmpty() ? 0 : std::max(0, m_flow.height() - m_height);
}

Sight::Point Sight::moved(Point from, int distance)
{
    from.y += distance;
    while (from.y < 0 && from.index > 0)
        from.y += m_flow.laidOut(--from.index).height();
    int height = m_flow.laidOut(from.index).height();
    while (from.y >= height && from.index + 1 < m_flow.size()) {
        from.y -= height;
        height = m_flow.laidOut(++from.index).height();
    }
    return {from.index, std::clamp(from.y, 0, height)};
}

Sight::Point Sight::resolved(ReadingPlace place)
{
    const qsizetype index = m_flow.displayBlocks().indexAt(place.offset);
    const BlockLayout &layout = m_flow.laidOut(index);
    const int pixels = std::min(place.pixels, layout.shape().pitch - 1);
    return moved({index, layout.lineTop(layout.lineOf(place.offset)) + pixels}, 0);
}

ReadingPlace Sight::placeAt(Point top)
{
    const BlockLayout *layout = &m_flow.laidOut(top.index);
    if (top.y >= layout->lineTop(layout->lineCount()) && top.index + 1 < m_flow.size()) {
        top.y -= layout->height();
        layout = &m_flow.laidOut(top.index + 1);
    }
    const int line = layout->lineAt(top.y);
    return {layout->lineRange(line).start(), top.y - layout->lineTop(line)};
}

Sight::Point Sight::highestEnd()
{
    const qsizetype last = m_flow.size() - 1;
    return moved({last, m_flow.laidOut(last).height()}, -m_height);
}

bool Sight::isBeyondEnd(Point top)
{
    int below = -top.y;
    for (qsizetype i = top.index; i < m_flow.size(); ++i) {
        below += m_flow.laidOut(i).height();
        if (below >= m_height)
            return false;
    }
    return true;
}

void Sight::hold(Point top)
{
    if (isBeyondEnd(top))
        top = highestEnd();
    m_place = placeAt(top);
    m_isSettled = false;
    settle();
}

} // namespace telaah::ui
