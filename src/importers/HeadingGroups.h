// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importers/TextLines.h"

#include <QSet>

namespace telaah::importers {

/// Makes each line that had been left out, and was restored between lines of prose, a group of its
/// own: it is no part of their paragraph.
void partRestored(QList<TextLine> &lines);

/// Makes each heading a group of its own; `goesOn` has those lines that go on with the heading
/// above.
void splitAtHeadings(QList<TextLine> &lines, LineStyle style, const QSet<qsizetype> &goesOn);

} // namespace telaah::importers
