// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace telaah::store {

/// What tells a file from another and from itself after a change, without reading it.
struct FileStamp
{
    QString path; ///< Canonical.
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = -1;
    qint64 modified = 0; ///< In nanoseconds, where the system counts them.

    bool isSameFile(const FileStamp &other) const
    {
        return path == other.path && device == other.device && inode == other.inode;
    }

    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

/// Does not open the file, so it may be asked while a connection is open.
FileStamp stampOf(const QString &path);

/// Memos of how notebooks were when they were closed, in the cache of the user: a file that has not
/// changed since need not be read through on opening. Lost memos only cost time.

/// Whether the file is as it was left, and nothing was left beside it. Takes the memo away: whoever
/// crashes now leaves none.
bool wasLeftClean(const FileStamp &stamp);

/// REQUIRES: no connection is open on the file any more
void noteLeftClean(const FileStamp &stamp);

} // namespace telaah::store
