// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"

#include <QByteArray>

namespace telaah::text {

/// Bytes as characters, and how that went.
struct DecodedText
{
    QString text;         ///< Well-formed, without a byte order mark.
    QByteArray encoding;  ///< IANA name.
    bool isGuess = false; ///< Neither marked in the bytes nor strict UTF-8.
    int replaced = 0;     ///< Places that are no characters in that encoding; each is U+FFFD.
};

/// Decodes by the byte order mark, else as strict UTF-8, else as `declared`, else by a guess: UTF-8
/// with few faults, UTF-16 without a mark, or what ICU takes the bytes for. Encodings that say
/// Latin-1 are read as windows-1252, as browsers do.
DecodedText decoded(const QByteArray &bytes, const QByteArray &declared = {});

/// Decodes as told. Fails with InvalidInput if there is no such encoding; `subject` is its name.
[[nodiscard]] Result<DecodedText> decodedAs(const QByteArray &bytes, const QByteArray &encoding);

} // namespace telaah::text
