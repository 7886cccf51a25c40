// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/Settings.h"

#include "base/Uuid.h"

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace telaah::ui {

namespace {

constexpr const char *CoderUuid = "coder/uuid";
constexpr const char *CoderName = "coder/name";
constexpr const char *CoderInitials = "coder/initials";
constexpr const char *Language = "language";

} // namespace

Settings::Settings(const QString &path)
    : m_file(path, QSettings::IniFormat)
{
}

passages::Coder Settings::coder()
{
    const QString name = hasCoderName() ? m_file.value(CoderName).toString() : systemName();
    return {
        .id = {},
        .uuid = coderUuid(),
        .name = name,
        .initials = m_file.value(CoderInitials, passages::initialsOf(name)).toString(),
    };
}

bool Settings::hasCoderName() const
{
    return !m_file.value(CoderName).toString().isEmpty();
}

void Settings::setCoderName(const QString &name, const QString &initials)
{
    m_file.setValue(CoderName, name);
    m_file.setValue(CoderInitials, initials);
}

QString Settings::language() const
{
    return m_file.value(Language).toString();
}

void Settings::setLanguage(const QString &language)
{
    m_file.setValue(Language, language);
}

QUuid Settings::coderUuid()
{
    if (const QUuid known = QUuid::fromString(m_file.value(CoderUuid).toString()); !known.isNull())
        return known;
    const QUuid made = createUuid();
    m_file.setValue(CoderUuid, made.toString(QUuid::WithoutBraces));
    m_file.sync();
    return m_file.status() == QSettings::NoError ? made : QUuid();
}

QString Settings::systemName()
{
    QString name;
#ifdef Q_OS_UNIX
    if (const passwd *user = getpwuid(geteuid())) {
        // What is kept for the "finger" of old: the name comes first.
        name = QString::fromLocal8Bit(user->pw_gecos).section(QLatin1Char(','), 0, 0).simplified();
        if (name.isEmpty())
            name = QString::fromLocal8Bit(user->pw_name);
    }
#else
    name = qEnvironmentVariable("USERNAME");
#endif
    return name.isEmpty() ? QStringLiteral("Telaah") : name;
}

} // namespace telaah::ui
