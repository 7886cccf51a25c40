// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "documents/ImportedDocument.h"

#include <QByteArray>

namespace telaah::importers {

/// Reads a document of Word, transitional or strict. What becomes of its parts: docs/formats.md.
///
/// Errors: UnknownFormat if it is none, also for other files of Office; Encrypted; NoText; those of
/// Archive and Xml; TextTooLong.
[[nodiscard]] Result<documents::ImportedDocument> readDocx(
    const QByteArray &bytes, const documents::ImportChoices &choices);

} // namespace telaah::importers
