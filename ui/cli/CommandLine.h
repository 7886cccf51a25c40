// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/Session.h"

#include <QStringList>

namespace telaah::ui::cli {

bool isVerb(const QString &word);

/// Whether it is an option of Qt's for windows, with one dash or two; a value follows it, unless it
/// has an equals sign.
bool isOptionOfWindow(const QString &option);

/// Whether these arguments, without the name of the program, ask for work in the terminal instead
/// of the window: a verb, help, or an option that nothing takes, which is to be told.
bool isForCommandLine(const QStringList &arguments);

/// Does what the arguments say. Returns the exit status: 0 done, 1 could not, and then nothing has
/// changed and one sentence on `surroundings.error` says why, 2 wrong usage.
int runCommandLine(const QStringList &arguments, const Surroundings &surroundings);

} // namespace telaah::ui::cli
