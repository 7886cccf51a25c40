// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importers/TextLines.h"

namespace telaah::importers {

/// After running heads have gone: finds out which of the lines that may go on with the paragraph
/// above do so. They are of one group with it, and a page that begins between them begins after it.
/// `width` is that of widthOf().
void joinAcrossPages(QList<TextLine> &lines, qsizetype width);

} // namespace telaah::importers
