// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/CardModel.h"
#include "views/Look.h"

#include <QRect>

class QPainter;

namespace telaah::ui {

/// Where everything on a card goes, in the card's own coordinates.
struct CardLayout
{
    struct Chip
    {
        QRect rect;
        QString label;
        int facet; ///< Its place among the facets.
    };

    QList<QRect> quoteLines;
    QStringList quoteTexts; ///< The last one elided if the quote goes on.
    QList<Chip> chips;
    QRect note; ///< Empty if there is none to show.
    QRect footer;
    int height = 0;
};

enum class NoteState {
    Shown,
    Edited, ///< An editor lies over the note, and needs room.
};

/// Lays out `card` in `width` pixels, the gap to the next one included.
CardLayout layOut(const Card &card, const Look &look, int width, NoteState state);

/// Paints it with the top left corner of its place at `origin`.
void paintCard(
    QPainter &painter, QPoint origin, const Card &card, const CardLayout &layout, const Look &look,
    bool isCurrent, bool hasFocus, int width);

} // namespace telaah::ui
