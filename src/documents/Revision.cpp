// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents/Revision.h"

#include "text/Graphemes.h"

namespace telaah::documents {

bool Revision::canHold(text::TextRange range) const
{
    return !range.isEmpty() && range.end() <= text().size()
        && text::isGraphemeBoundary(text(), range.start())
        && text::isGraphemeBoundary(text(), range.end());
}

} // namespace telaah::documents
