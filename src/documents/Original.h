// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/ImportedDocument.h"

#include <QByteArrayList>

#include <string>

namespace telaah::documents {

/// The bytes of a file that a document was read from, as the notebook keeps them.
struct Original
{
    /// Bytes of the file in a chunk, but for the last.
    static constexpr qint64 ChunkSize = qint64(1) << 20;

    std::string sha256;    ///< Of the file, in hexadecimal.
    qint64 size = 0;       ///< Of the file.
    QByteArrayList chunks; ///< Each compressed by zlib.

    friend bool operator==(const Original &, const Original &) = default;
};

/// Where a revision came from.
struct Source
{
    std::string sha256; ///< Of the original.
    qint64 size = 0;    ///< Of the original, in bytes.
    QString fileName;   ///< Without its folder, which is nobody else's business.
    Format format = Format::Text;

    friend bool operator==(const Source &, const Source &) = default;
};

} // namespace telaah::documents
