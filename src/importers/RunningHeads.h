// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importers/TextLines.h"

namespace telaah::importers {

/// For each line whether it belongs to the paper and not to the text: the number of the page, what
/// stands at its top or bottom on one page after another or on every other one, and the name of the
/// journal above the title. Text copied from a PDF has them in the middle of its paragraphs.
QList<bool> runningHeadsIn(const QList<TextLine> &lines);

} // namespace telaah::importers
