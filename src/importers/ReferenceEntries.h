// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importers/TextLines.h"

namespace telaah::importers {

/// Whether an entry of a list of references begins with line `line` of a wrapped text; the line
/// above is of the same list. `base` is the least indent of the list, in columns, if its entries
/// hang from their first lines, else -1.
bool startsReference(const QList<TextLine> &lines, qsizetype line, qsizetype width, int base);

/// That indent for lines `start` to `end`; -1 if all are set in alike.
int hangingFrom(const QList<TextLine> &lines, qsizetype start, qsizetype end);

} // namespace telaah::importers
