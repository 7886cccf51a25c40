// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "passages/Passage.h"

namespace telaah::ui {

/// Which passages are wanted: those that fit all that is asked for.
struct CardFilter
{
    int facet = 0; ///< Tagged in the facet of this place, from 1; 0 asks for none.
    ConceptId conceptId;
    CoderId coderId; ///< Who marked it.
    bool hasNote = false;
    QString words; ///< Each occurs in the quote or in the note, whatever the case and accents.

    bool isEmpty() const { return *this == CardFilter{}; }

    friend bool operator==(const CardFilter &, const CardFilter &) = default;
};

/// In which order cards are listed; what is equal goes by its place in the text.
struct CardOrder
{
    enum class By {
        Position,
        Newest, ///< Marked last comes first.
        Facet,  ///< By the first of its concepts in the facet; those without one come last.
    };

    By by = By::Position;
    FacetId facetId; ///< For By::Facet.

    friend bool operator==(const CardOrder &, const CardOrder &) = default;
};

} // namespace telaah::ui
