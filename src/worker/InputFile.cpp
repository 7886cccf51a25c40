// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "worker/InputFile.h"

#include "importers/Limits.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <linux/magic.h>
#include <sys/vfs.h>
#endif

#include <cerrno>
#include <cstring>

namespace telaah::worker {

namespace {

constexpr qsizetype Step = qsizetype(1) << 20;

#ifdef Q_OS_UNIX

struct FileState
{
    dev_t device;
    ino_t file;
    off_t size;
    time_t modified;
    time_t changed;
    long modifiedFraction;
    long changedFraction;

    friend bool operator==(const FileState &, const FileState &) = default;
};

FileState stateOf(const struct stat &found)
{
#ifdef Q_OS_DARWIN
    const timespec modified = found.st_mtimespec;
    const timespec changed = found.st_ctimespec;
#else
    const timespec modified = found.st_mtim;
    const timespec changed = found.st_ctim;
#endif
    return {found.st_dev,   found.st_ino,     found.st_size,  modified.tv_sec,
            changed.tv_sec, modified.tv_nsec, changed.tv_nsec};
}

/// Files that are made up while they are read: they have no end, or no size, or act when read.
bool isMadeUp(int descriptor)
{
#ifdef Q_OS_LINUX
    struct statfs system
    {
    };
    if (fstatfs(descriptor, &system) != 0)
        return false;
    for (const long magic :
         {PROC_SUPER_MAGIC, SYSFS_MAGIC, DEBUGFS_MAGIC, TRACEFS_MAGIC, CGROUP2_SUPER_MAGIC}) {
        if (static_cast<long>(system.f_type) == magic)
            return true;
    }
#else
    Q_UNUSED(descriptor)
#endif
    return false;
}

Failure failure(ErrorCode code, const QString &path, int reason = 0)
{
    return Failure(
        {code, path, reason == 0 ? QString() : QString::fromLocal8Bit(std::strerror(reason))});
}

/// As long as the file is said to be, and whatever has come to it since, up to the limit.
Result<QByteArray> readAll(int descriptor, const QString &path, const Cancellation &cancellation)
{
    QByteArray bytes;
    for (;;) {
        if (cancellation.isCancelled())
            return failure(ErrorCode::Cancelled, path);
        const qsizetype size = bytes.size();
        bytes.resize(size + Step);
        const auto count = ::read(descriptor, bytes.data() + size, static_cast<size_t>(Step));
        const int reason = errno;
        bytes.resize(size + (count > 0 ? static_cast<qsizetype>(count) : 0));
        if (count == 0 || bytes.size() > importers::limits::FileSize)
            return bytes;
        if (count < 0 && reason != EINTR)
            return failure(ErrorCode::Io, path, reason);
    }
}

#endif

} // namespace

#ifdef Q_OS_UNIX

Result<QByteArray> readInputFile(const QString &path, const Cancellation &cancellation)
{
    // Opening a pipe would wait for somebody to write to it.
    const int descriptor = ::open(
        QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    if (descriptor < 0) {
        const bool isMissing = errno == ENOENT || errno == ENOTDIR || errno == ELOOP;
        const bool isOther = errno == ENXIO || errno == ENODEV; // A socket, a device.
        return failure(
            isMissing     ? ErrorCode::NotFound
                : isOther ? ErrorCode::NotAFile
                          : ErrorCode::Io,
            path, errno);
    }
    const auto closeIt = qScopeGuard([descriptor] { ::close(descriptor); });
    struct stat before
    {
    };
    if (fstat(descriptor, &before) != 0)
        return failure(ErrorCode::Io, path, errno);
    if (!S_ISREG(before.st_mode) || isMadeUp(descriptor))
        return failure(ErrorCode::NotAFile, path);
    if (before.st_size > importers::limits::FileSize)
        return failure(ErrorCode::TooLarge, path);
    auto bytes = readAll(descriptor, path, cancellation);
    if (!bytes)
        return bytes;
    struct stat after
    {
    };
    if (fstat(descriptor, &after) != 0)
        return failure(ErrorCode::Io, path, errno);
    if (stateOf(before) != stateOf(after) || bytes->size() != before.st_size)
        return failure(ErrorCode::Busy, path);
    return bytes;
}

#else

Result<QByteArray> readInputFile(const QString &path, const Cancellation &)
{
    const QFileInfo before(path);
    if (!before.exists())
        return Failure({ErrorCode::NotFound, path, {}});
    if (!before.isFile())
        return Failure({ErrorCode::NotAFile, path, {}});
    if (before.size() > importers::limits::FileSize)
        return Failure({ErrorCode::TooLarge, path, {}});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure({ErrorCode::Io, path, file.errorString()});
    const QByteArray bytes = file.read(importers::limits::FileSize + 1);
    const QFileInfo after(path);
    if (bytes.size() != before.size() || after.lastModified() != before.lastModified())
        return Failure({ErrorCode::Busy, path, {}});
    return bytes;
}

#endif

} // namespace telaah::worker
