// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/SearchCache.h"

#include "store/Guarded.h"
#include "store/SearchFile.h"
#include "store/Sql.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <SQLiteCpp/Database.h>

namespace telaah::store {

namespace {

/// Where the notebook of an index was; empty if it does not say. Changes and locks nothing: what
/// has not come into the file itself yet is not read.
QString notebookOf(const QString &path)
{
    const QString address = QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded)
        + QLatin1String("?immutable=1");
    const auto read = guarded([&]() -> Result<QString> {
        SQLite::Database file(address.toStdString(), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
        SQLite::Statement row(file, "SELECT notebook FROM stamp");
        return row.executeStep() ? textAt(row, 0) : QString();
    });
    return read.value_or(QString());
}

bool isGone(const QString &notebook)
{
    const QFileInfo info(notebook);
    return !notebook.isEmpty() && !info.exists() && info.dir().exists();
}

bool isUnused(const QFileInfo &index)
{
    QDateTime used = index.lastModified();
    const QFileInfo log(index.filePath() + QLatin1String("-wal"));
    if (log.exists())
        used = std::max(used, log.lastModified());
    return used.daysTo(QDateTime::currentDateTime()) > UnusedDays;
}

/// Only who is alone may leave the write-ahead log. What is damaged is nobody's, either.
bool isFree(const QString &path)
{
    const auto alone = guarded([&]() -> Result<bool> {
        SQLite::Database file(path.toStdString(), SQLite::OPEN_READWRITE);
        return file.execAndGet("PRAGMA journal_mode = DELETE").getString() == "delete";
    });
    return alone ? *alone : alone.error().code == ErrorCode::Damaged;
}

} // namespace

void tidySearchFiles(const QString &kept)
{
    const QFileInfo own(kept);
    const QFileInfoList indexes = own.dir().entryInfoList(
        {QStringLiteral("*.index")}, QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo &index : indexes) {
        if (index.fileName() == own.fileName())
            continue;
        const QString path = index.filePath();
        if ((isUnused(index) || isGone(notebookOf(path))) && isFree(path))
            removeSearchFile(path);
    }
}

} // namespace telaah::store
