// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importers/TextLines.h"

namespace telaah::importers {

/// Finds the numbered headings of a plain text ("1. Pendahuluan", "A. Latar Belakang", "II. Isi"),
/// notes their levels, and makes each a group of its own; chapters and articles ("BAB II",
/// "Pasal 5") too where every line is a paragraph.
///
/// What one line looks like does not tell a heading from an item of a list. So lines that count on
/// from one another are judged together: all are headings, or none.
void markHeadings(QList<TextLine> &lines, LineStyle style, qsizetype width);

} // namespace telaah::importers
