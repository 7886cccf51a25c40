// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "documents/ImportedDocument.h"

namespace telaah::importers {

/// A file of characters, as all importers of such files begin.
struct SourceText
{
    QString text; ///< Lines end in line feeds; not yet canonical.
    QList<documents::ImportWarning> warnings;
};

/// Decodes, counts what is no character, and repairs what went wrong in earlier decoding if that
/// is chosen. `declared` is what the file says of its encoding; a byte order mark knows better.
///
/// Fails with TooLarge, NotText if there are too many control characters, NoText if there is
/// nothing but white space, InvalidInput if the chosen encoding is not known.
[[nodiscard]] Result<SourceText> readSource(
    const QByteArray &bytes, const documents::ImportChoices &choices,
    const QByteArray &declared = {});

} // namespace telaah::importers
