// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/Step.h"

#include <QCoreApplication>

namespace telaah::ui {

/// Steps of the history in words, with what they were about.
class StepText
{
    Q_DECLARE_TR_FUNCTIONS(StepText)

public:
    /// For lists: "Tag passage: CBM".
    static QString of(const history::Step &step);

    /// For menus: "Undo: tag CBM". An ampersand is as it stands; menus want it doubled.
    static QString undo(const history::Step &step);
    static QString redo(const history::Step &step);
};

} // namespace telaah::ui
