// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/Stores.h"

namespace telaah::notebook {

/// The file that a document was read from, as it was.
struct OriginalFile
{
    QString fileName; ///< A name only, and one that any system takes.
    documents::Format format;
    QByteArray bytes;
};

/// Fails with NoOriginal, naming the document, if it came from no file; with Damaged, naming it,
/// if the bytes are not what was stored.
[[nodiscard]] Result<OriginalFile> originalOf(const store::Stores &stores, DocumentId id);

/// Writes a file where there is none. Fails with AlreadyExists, and as writeAtomically() does.
[[nodiscard]] Result<void> writeNewFile(const QString &path, const QByteArray &bytes);

} // namespace telaah::notebook
