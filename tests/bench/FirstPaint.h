// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace telaah::bench {

/// Linked into a program with windows, FirstPaint.cpp has it print "painted" when it first paints
/// what this is true of, and end. Nothing in the program itself knows: the paint is seen by an
/// event filter that Qt installs when the application object is made, so what is measured is what
/// ships.
bool isWaitedFor(const QWidget &widget);

/// What to do before the memory is read, in programs that are asked for it.
void prepareForMemory();

} // namespace telaah::bench
