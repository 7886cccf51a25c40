// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader/TextUnits.h"

#include <QList>

namespace telaah::ui {

/// Extends a selection to the word, the sentence, the paragraph around it, and shrinks it the same
/// way back.
class SelectionGrowth
{
public:
    /// The smallest of these units that holds `range` and more; `range` itself if there is none.
    text::TextRange grown(const TextUnits &units, text::TextRange range);

    /// What `range` was grown from, or else the largest unit at its start that is less than it, or
    /// else nothing at that place.
    text::TextRange shrunk(const TextUnits &units, text::TextRange range);

private:
    QList<text::TextRange> m_steps; ///< What was grown, each from the one before.
    text::TextRange m_last;         ///< What came of the last of them.
};

} // namespace telaah::ui
