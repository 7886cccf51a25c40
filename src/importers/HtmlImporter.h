// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "documents/ImportedDocument.h"

namespace telaah::importers {

/// Reads a page as browsers save it: the article among what surrounds it, with its details. All
/// else that can be seen is left out, part by part, to be restored by choice. Nothing is opened,
/// run or fetched.
///
/// Fails as readSource and scanHtml do, with TextTooLong, and with UnknownFormat for web archives
/// (MHTML).
[[nodiscard]] Result<documents::ImportedDocument> readHtml(
    const QByteArray &bytes, const documents::ImportChoices &choices);

} // namespace telaah::importers
