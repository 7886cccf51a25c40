// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QList>

namespace telaah::importers {

/// An entry as the directory of a ZIP archive describes it. Offsets and sizes are in bytes.
struct ArchiveEntry
{
    QByteArray name;
    qint64 start = 0; ///< Of its local header.
    qint64 packedSize = 0;
    qint64 size = 0; ///< As declared; it is counted again while inflating.
};

/// The entries of an archive in the order of its directory, once all of them are known to be
/// harmless: their names stay within the archive and differ, what they occupy does not overlap,
/// both of their headers agree, and they are stored or deflated but not encrypted.
///
/// libzip trusts the directory and would inflate the same bytes for a thousand entries.
/// Errors: BrokenFile, Encrypted, UnsafeArchive, ArchiveTooLarge.
[[nodiscard]] Result<QList<ArchiveEntry>> readDirectory(const QByteArray &bytes);

} // namespace telaah::importers
