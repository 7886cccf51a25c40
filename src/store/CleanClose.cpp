// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/CleanClose.h"

#include "base/Sha256.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace telaah::store {

namespace {

/// Named by a hash: what people read is nobody's business.
QString memoOf(const FileStamp &stamp)
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation)
        + QLatin1String("/closed/") + QString::fromStdString(sha256(stamp.path.toUtf8()));
}

QByteArray contentOf(const FileStamp &stamp)
{
    return QStringLiteral("%1 %2 %3 %4")
        .arg(stamp.device)
        .arg(stamp.inode)
        .arg(stamp.size)
        .arg(stamp.modified)
        .toLatin1();
}

bool isAlone(const QString &path)
{
    return !QFile::exists(path + QLatin1String("-journal"))
        && !QFile::exists(path + QLatin1String("-wal"));
}

} // namespace

FileStamp stampOf(const QString &path)
{
    const QFileInfo file(path);
    FileStamp stamp{
        .path = file.canonicalFilePath(),
        .size = file.size(),
        .modified = file.lastModified().toMSecsSinceEpoch() * 1'000'000,
    };
#ifdef Q_OS_UNIX
    struct stat status = {};
    if (stat(QFile::encodeName(path).constData(), &status) == 0) {
        stamp.device = status.st_dev;
        stamp.inode = status.st_ino;
#ifdef Q_OS_LINUX
        stamp.modified = status.st_mtim.tv_sec * 1'000'000'000 + status.st_mtim.tv_nsec;
#endif
    }
#endif
    return stamp;
}

bool wasLeftClean(const FileStamp &stamp)
{
    QFile memo(memoOf(stamp));
    if (!memo.open(QIODevice::ReadOnly))
        return false;
    const QByteArray content = memo.readAll();
    // A memo that cannot be taken away would still be there after a crash.
    return memo.remove() && content == contentOf(stamp) && isAlone(stamp.path);
}

void noteLeftClean(const FileStamp &stamp)
{
    QSaveFile memo(memoOf(stamp));
    if (!isAlone(stamp.path) || !QFileInfo(memo.fileName()).dir().mkpath(QStringLiteral("."))
        || !memo.open(QIODevice::WriteOnly))
        return;
    memo.write(contentOf(stamp));
    memo.commit();
}

} // namespace telaah::store
