// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "passages/Passage.h"

namespace telaah::history {

/// A passage as a step removed it, with its tags.
struct RemovedPassage
{
    passages::Passage passage; ///< Without its range, which nobody can tell without the text.
    text::CodePointSpan span;  ///< Its range.

    friend bool operator==(const RemovedPassage &, const RemovedPassage &) = default;
};

} // namespace telaah::history
