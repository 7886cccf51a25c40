// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importers/ArchiveDirectory.h"

#include <QHash>

#include <memory>

struct zip;

namespace telaah::importers {

/// A ZIP archive in memory. Entries are found by their exact names and inflated into memory;
/// nothing is ever written to disk, and archives within are not opened. Limits: importers/Limits.h.
class Archive
{
public:
    /// Errors: those of readDirectory(); EmptyFile; TooLarge; UnknownFormat if it is no archive.
    [[nodiscard]] static Result<Archive> open(const QByteArray &bytes);

    bool holds(const QByteArray &name) const { return m_indexes.contains(name); }

    /// Errors: BrokenFile, also if there is no such entry or its checksum is wrong;
    /// ArchiveTooLarge.
    [[nodiscard]] Result<QByteArray> read(const QByteArray &name);

private:
    struct Close
    {
        void operator()(zip *archive) const;
    };

    Archive() = default;

    QByteArray m_bytes;
    std::unique_ptr<zip, Close> m_zip; ///< Borrows m_bytes.
    QList<ArchiveEntry> m_entries;
    QHash<QByteArray, qsizetype> m_indexes;
    qint64 m_inflated = 0;
};

} // namespace telaah::importers
