// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the tag palette stands, and how large it is.

#include "views/TagColumn.h"
#include "views/TagPalette.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace telaah::ui {

namespace {

constexpr int PaletteWidth = 720;
constexpr int MostRows = 8;
constexpr int LeastRows = 3;
constexpr int FromPassage = 8; ///< From what the palette is opened for.
constexpr int FromEdges = 8;   ///< From the edges of the window.

} // namespace

int TagPalette::rowHeight() const
{
    return fontMetrics().height() + 9;
}

/// Of all but the rows.
int TagPalette::frameHeight() const
{
    const QMargins around = m_columnArea->layout()->contentsMargins();
    const int heading = m_columns.isEmpty() ? 0 : m_columns.first()->headingHeight();
    const auto heightOf = [this](const QLabel *label) {
        return label->isVisibleTo(this) ? label->heightForWidth(width() - 2) : 0;
    };
    return 2 + m_head->sizeHint().height() + heightOf(m_note) + around.top() + heading
        + around.bottom() + heightOf(m_nothing) + m_foot->sizeHint().height();
}

void TagPalette::takeWidth()
{
    const QSize room = parentWidget()->size();
    m_mostHeight = room.height() - 2 * FromEdges;
    resize(qMin(PaletteWidth, room.width() - 3 * FromEdges), height());
}

/// As high as the rows want, as far as there is room; none is cut off.
void TagPalette::fitRows()
{
    const int frame = frameHeight();
    const int room = qMin(MostRows * rowHeight(), m_mostHeight - frame);
    int rows = 0;
    for (TagColumn *column : std::as_const(m_columns))
        rows = std::max(rows, column->fitRows(room));
    resize(width(), frame + rows);
}

/// Below `place` or above it, even if some rows then have to be scrolled to; upon it only where
/// neither side has room for a few. Later the top stays, where the name is typed.
void TagPalette::placeBeside(const QRect &place)
{
    const QSize room = parentWidget()->size();
    const int below = room.height() - FromEdges - place.bottom() - FromPassage;
    const int above = place.top() - FromPassage - FromEdges;
    const bool isAbove = height() > below && (height() <= above || above > below);
    const int side = isAbove ? above : below;
    const bool isBeside = side >= qMin(frameHeight() + LeastRows * rowHeight(), height());
    if (isBeside)
        m_mostHeight = side;
    fitRows();
    int top = room.height() - FromEdges - height();
    if (isBeside)
        top = isAbove ? place.top() - FromPassage - height() : place.bottom() + FromPassage;
    if (isBeside && isAbove)
        m_mostHeight = height(); // It cannot grow down over the words.
    const int left = place.center().x() - width() / 2;
    move(qBound(12, left, qMax(12, room.width() - width() - 12)), qMax(FromEdges, top));
}

} // namespace telaah::ui
