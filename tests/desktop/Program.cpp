// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/Program.h"

#include <QProcessEnvironment>
#include <QSettings>

namespace telaah::test {

Program::Program(const QString &language)
{
    QSettings settings(
        m_directory.filePath(QStringLiteral("config/telaah/settings.ini")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("coder/name"), QStringLiteral("Rina Ayu"));
    settings.setValue(QStringLiteral("coder/initials"), QStringLiteral("RA"));
    settings.setValue(QStringLiteral("language"), language);
    settings.setValue(QStringLiteral("look/theme"), QStringLiteral("light"));
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char *kind : {"config", "data", "cache", "state"}) {
        environment.insert(
            QStringLiteral("XDG_%1_HOME").arg(QString::fromLatin1(kind).toUpper()),
            m_directory.filePath(QString::fromLatin1(kind)));
    }
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedChannels);
}

Program::~Program()
{
    m_process.kill();
    m_process.waitForFinished();
}

void Program::start()
{
    m_process.start(QStringLiteral(TELAAH_PROGRAM), QStringList());
}

QString Program::ask(const QString &query) const
{
    QProcess sqlite;
    sqlite.start(
        QStringLiteral("sqlite3"),
        {QStringLiteral("-readonly"),
         m_directory.filePath(QStringLiteral("data/telaah/notebook.telaah")), query});
    if (!sqlite.waitForFinished() || sqlite.exitCode() != 0)
        return QStringLiteral("sqlite3: ") + QString::fromUtf8(sqlite.readAllStandardError());
    return QString::fromUtf8(sqlite.readAllStandardOutput()).chopped(1);
}

} // namespace telaah::test
