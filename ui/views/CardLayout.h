// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/CardModel.h"
#include "reader/SetText.h"
#include "views/Look.h"

#include <QRect>
#include <QTextLayout>

#include <chrono>
#include <memory>

class QPainter;

namespace telaah::ui {

/// A passage is "just now" for so long after it was changed.
inline constexpr std::chrono::seconds FreshFor(90);

/// Where everything on a card goes, in the card's own coordinates.
struct CardLayout
{
    struct Quote
    {
        std::shared_ptr<QTextLayout> lines; ///< Placed by layOut().
        int full;                           ///< So many of them are shown as they are.
        SetText last; ///< Below these: the next one, elided as the quote goes on; may be empty.
        QPoint lastTopLeft;
    };

    struct Chip
    {
        QRect rect;
        QRect cross; ///< At its end: takes the tag off.
        SetText label;
        int facet; ///< Its place among the facets.
        ConceptId conceptId;
    };

    Quote quote;
    QList<Chip> chips;
    QRect note; ///< Empty if there is none to show.
    SetText noteText;
    QRect footer;
    SetText paragraph;
    SetText signature;    ///< Whose it is, and since when.
    bool isFresh = false; ///< Then that is right now, for a little while.
    int height = 0;
};

enum class NoteState {
    Shown,
    Edited, ///< An editor lies over the note, and needs room.
};

/// How a card stands among the others.
struct CardState
{
    bool isChosen;
    bool hasFocus;
    bool hasCrosses;    ///< Whether its tags show how they are taken off.
    ConceptId hotCross; ///< The tag whose cross is pointed at.
};

/// Lays out `card` in `width` pixels, the gap to the next one included. Cards say many things
/// alike, which `texts` keeps.
CardLayout layOut(const Card &card, const Look &look, SetTexts &texts, int width, NoteState state);

/// Whether a card says that its passage was changed just now.
bool isFresh(const Card &card);

/// Paints it over `place`.
void paintCard(
    QPainter &painter, const QRect &place, const CardLayout &layout, const Look &look,
    CardState state);

} // namespace telaah::ui
