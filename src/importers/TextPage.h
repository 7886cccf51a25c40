// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/ImportedDocument.h"
#include "importers/TextLines.h"

namespace telaah::importers {

/// Sets apart the lines that a page on the web has around an article, where text was copied from
/// one. Takes away the lines that are left out, unless they are restored, and returns the parts.
/// `width` is that of widthOf(). Which part is which does not depend on what is restored.
QList<documents::LeftOutPart> takeLeftOut(
    QList<TextLine> &lines, LineStyle style, qsizetype width, const QSet<int> &restored);

} // namespace telaah::importers
