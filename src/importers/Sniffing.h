// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "documents/ImportedDocument.h"

namespace telaah::importers {

/// The format that bytes are of, by what is in them. Fails with Encrypted, or with UnknownFormat,
/// where `detail` is the name of the format if it is a well-known one.
[[nodiscard]] Result<documents::Format> formatOf(const QByteArray &bytes, const QString &fileName);

/// What stands after the last full stop of a name, in small letters; empty if that is no ending.
QString endingOf(const QString &fileName);

/// The name without it.
QString stemOf(const QString &fileName);

/// Whether files of that ending are commonly of a format that is read.
bool isEndingOfRead(const QString &ending);

/// Whether files of that ending are commonly of another format than `format`. Endings that nobody
/// knows tell nothing.
bool isEndingOfOther(const QString &ending, documents::Format format);

} // namespace telaah::importers
