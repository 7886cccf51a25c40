// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importers/TextLines.h"

namespace telaah::importers {

/// For each line whether it belongs to the paper and not to the text: the number of the page, or
/// what stands at its top or bottom on one page after another. Text copied from a PDF has them in
/// the middle of its paragraphs.
QList<bool> runningHeadsIn(const QList<TextLine> &lines);

/// After such lines have gone: finds out which of the lines that may go on with the paragraph above
/// do so. They are of one group with it, and a page that begins between them begins after it.
void joinAcrossPages(QList<TextLine> &lines);

} // namespace telaah::importers
