// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "documents/ImportedDocument.h"

namespace telaah::importers {

/// What an importer read, within the limits that hold for all formats: details, names and subjects
/// are cut, addresses too long to be any are dropped and the text they stand on kept, levels are
/// brought into range. An error keeps its code, with subject and detail cut.
///
/// Fails with TextTooLong if the text and what stands beside it, left-out parts and comments, are
/// together too long, and with TooManyElements if there are too many of those.
[[nodiscard]] Result<documents::ImportedDocument> fitted(
    Result<documents::ImportedDocument> outcome);

} // namespace telaah::importers
