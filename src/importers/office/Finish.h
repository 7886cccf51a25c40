// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "documents/ImportedDocument.h"

namespace telaah::importers {

/// The last step of an import: `document` as it is handed on. Errors: NoText, TextTooLong.
[[nodiscard]] Result<documents::ImportedDocument> finished(documents::ImportedDocument document);

} // namespace telaah::importers
