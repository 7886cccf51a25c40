// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/Locate.h"

namespace telaah::search {

inline constexpr qsizetype NoPart = -1;

/// Some words of the query where they stand in the row.
struct Occurrence
{
    text::TextRange range;
    MatchKind kind;
    qsizetype wanted;   ///< Which part of the query; NoPart if it takes nothing to fulfil it.
    qsizetype typedEnd; ///< The first part that was typed behind these words.
};

/// The stretch in which each part of the query that was found is found: of the best kind, as typed
/// rather than apart, and of these the tightest. Without the matches.
/// REQUIRES: `found` ascends, the longer before what starts with it
Located bestOf(QList<Occurrence> found, QStringView row);

} // namespace telaah::search
