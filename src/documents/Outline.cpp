// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents/Outline.h"

namespace telaah::documents {

QList<OutlineEntry> outlineOf(const Body &body)
{
    QList<OutlineEntry> entries;
    for (const Block &block : body.blocks) {
        if (block.kind == BlockKind::Heading)
            entries.append(
                {body.text.mid(block.range.start(), block.range.length()).simplified(), block.level,
                 block.range.start()});
    }
    return entries;
}

} // namespace telaah::documents
