// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader/TextFlow.h"

namespace telaah::ui {

/// Where a reader is in a text.
struct ReadingPlace
{
    qsizetype offset = 0; ///< UTF-16, of the first character in sight.
    int pixels = 0;       ///< How far its line is scrolled above the top.

    friend bool operator==(const ReadingPlace &, const ReadingPlace &) = default;
};

/// What of a flow is in sight through a window of some height.
///
/// It holds on to a line of text: heights that turn out different, another width or another size
/// of type do not move that line, however often they change, until the reader moves.
class Sight
{
public:
    /// A point of the flow: `y` pixels below the top of a display block.
    struct Point
    {
        qsizetype index = 0;
        int y = 0;
    };

    /// `flow` must outlive it.
    explicit Sight(TextFlow &flow);

    /// The place it holds on to. Near the end of the text, more than what follows is in sight.
    ReadingPlace place() const { return m_place; }
    ReadingPlace placeInSight(); ///< REQUIRES: settled, and the flow is not empty.
    void setPlace(ReadingPlace place);
    void setHeight(int height);
    int height() const { return m_height; }

    /// To be called when the flow changed. Nothing is laid out before settle().
    void unsettle() { m_isSettled = false; }

    /// Lays out what is in sight, and makes sure that the text fills it.
    void settle();

    void scrollBy(int distance);
    void scrollTo(int value); ///< As a scroll bar counts; see value().
    void scrollToPoint(Point point);

    /// Pixels above the window by what is known now, and the most there can be.
    int value() const;
    int maximum() const;

    /// The display blocks in sight. REQUIRES: settled, and the flow is not empty.
    qsizetype first() const { return m_top.index; }
    qsizetype last() const { return m_last; }

    /// Where a display block starts below the top edge of the window.
    int topOf(qsizetype index) const { return m_flow.top(index) - value(); }

    /// The point `distance` below another one, laying out what lies between. Stops at both ends.
    Point moved(Point from, int distance);

private:
    Point resolved(ReadingPlace place);
    ReadingPlace placeAt(Point top);
    Point highestEnd();
    bool isBeyondEnd(Point top);
    void hold(Point top);

    TextFlow &m_flow;
    ReadingPlace m_place;
    Point m_top;
    qsizetype m_last = 0;
    int m_height = 0;
    bool m_isSettled = false;
};

} // namespace telaah::ui
