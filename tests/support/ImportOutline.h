// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "documents/ImportedDocument.h"

#include <QString>

namespace telaah::test {

/// What an import gave, for people to read and compare: a line for each block as
/// "kind level number: text", its runs below it, then details, warnings, parts left out and
/// comments; or the name of the error.
QString outlineOf(const Result<documents::ImportedDocument> &imported);

QString nameOf(documents::BlockKind kind);

} // namespace telaah::test
