// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/office/Finish.h"

#include "importers/Limits.h"
#include "importers/TextWarnings.h"

#include <algorithm>

namespace telaah::importers {

Result<documents::ImportedDocument> finished(documents::ImportedDocument document)
{
    const auto hasText = [](const documents::Block &block) { return !block.range.isEmpty(); };
    if (std::ranges::none_of(document.body.blocks, hasText))
        return Failure({ErrorCode::NoText, {}, {}});
    if (document.body.text.size() > limits::TextLength)
        return Failure({ErrorCode::TextTooLong, {}, {}});
    addTextWarnings(document);
    Q_ASSERT(isSound(document.body));
    return document;
}

} // namespace telaah::importers
