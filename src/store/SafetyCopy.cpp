// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/SafetyCopy.h"

#include "base/Uuid.h"
#include "store/Database.h"
#include "store/Guarded.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>

namespace telaah::store {

namespace {

QString nameBeside(const QFileInfo &file, qsizetype next, int attempt)
{
    const QString ending = file.suffix().isEmpty() ? QString() : QLatin1Char('.') + file.suffix();
    const QString number = attempt > 1 ? QStringLiteral(" %1").arg(attempt) : QString();
    return QStringLiteral("%1/%2 (before schema %3)%4%5")
        .arg(file.absolutePath(), file.completeBaseName(), QString::number(next), number, ending);
}

void copyTo(const QString &path, SQLite::Database &connection)
{
    SQLite::Database target(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    target.exec("PRAGMA synchronous = EXTRA");
    SQLite::Backup backup(target, connection);
    backup.executeStep(-1);
}

} // namespace

Result<void> keepSafetyCopy(Database &database, qsizetype next)
{
    return guarded([&]() -> Result<void> {
        SQLite::Database &connection = database.connection();
        const QFileInfo file(QString::fromStdString(connection.getFilename()));
        const QString part = file.filePath() + QLatin1Char('.')
            + createUuid().toString(QUuid::WithoutBraces);
        const auto removePart = qScopeGuard([&part] { QFile::remove(part); });
        copyTo(part, connection);
        QFile::setPermissions(part, file.permissions());
        constexpr int mostAttempts = 1000;
        for (int attempt = 1; attempt <= mostAttempts; ++attempt) {
            // Never over another file.
            if (const QString path = nameBeside(file, next, attempt);
                !QFile::exists(path) && QFile::rename(part, path))
                return {};
        }
        return Failure({ErrorCode::Io, file.filePath(), QStringLiteral("safety copy")});
    });
}

} // namespace telaah::store
