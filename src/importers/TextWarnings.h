// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/ImportedDocument.h"

namespace telaah::importers {

/// What every importer says of a finished text: words that lost their space, and invisible
/// characters, by their code points. Joiners within emoji and within scripts that need them are
/// not mentioned. Also adds LeftOutParts if there are any that were not restored.
void addTextWarnings(documents::ImportedDocument &imported);

/// Adds `warning`, or its count to that of one of the same kind and subject.
void warn(documents::ImportedDocument &imported, const documents::ImportWarning &warning);

} // namespace telaah::importers
