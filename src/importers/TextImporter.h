// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "documents/ImportedDocument.h"

namespace telaah::importers {

/// Reads plain text in any encoding: paragraphs, however their lines end; items of lists, with
/// their number or letter; headings that can be nothing else; pages at form feeds. What was copied
/// along from around an article on the web is left out, to be restored by choice.
///
/// Fails as readSource does, and with TextTooLong.
[[nodiscard]] Result<documents::ImportedDocument> readText(
    const QByteArray &bytes, const documents::ImportChoices &choices);

} // namespace telaah::importers
