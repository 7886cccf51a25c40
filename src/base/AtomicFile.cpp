// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/AtomicFile.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace telaah {

namespace {

Failure failure(const QSaveFile &file)
{
    // Qt does not tell a full disk from other troubles of writing.
    const QStorageInfo disk(QFileInfo(file.fileName()).absolutePath());
    constexpr qint64 smallest = 4096;
    const bool isFull = disk.isValid() && disk.bytesAvailable() < smallest;
    return Failure(
        {isFull ? ErrorCode::DiskFull : ErrorCode::Io, file.fileName(), file.errorString()});
}

} // namespace

Result<void> writeAtomically(const QString &path, const QByteArray &bytes)
{
    const QFileInfo entry(path);
    const QFileInfo folder(entry.absolutePath());
    if (!folder.isDir())
        return Failure({ErrorCode::NotFound, folder.filePath(), {}});
    if (entry.exists() && !entry.isFile())
        return Failure({ErrorCode::NotAFile, path, {}});
    if (!folder.isWritable() || (entry.exists() && !entry.isWritable()))
        return Failure({ErrorCode::ReadOnly, path, {}});
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(file);
    return {};
}

} // namespace telaah
