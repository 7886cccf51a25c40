// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "history/Step.h"

#include <functional>

namespace telaah::store {
struct Stores;
}

namespace telaah::notebook {

/// An action that is ready to be done, at once or in another thread; see Notebook::act().
struct PreparedAction
{
    history::Action action;
    QString subject; ///< What is acted on, in words for people.
    std::function<Result<void>(store::Stores &, CoderId)> body;
    qsizetype rows = 1; ///< About how many it writes, which says how long it takes.
};

/// Undoing or redoing, of one step or of all up to one.
struct Turn
{
    enum class Way {
        Undo,
        Redo,
    };

    Way way;
    StepId to; ///< Invalid for the one that is next.
};

} // namespace telaah::notebook
