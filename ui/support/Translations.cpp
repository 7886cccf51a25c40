// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/Translations.h"

#include <QCoreApplication>
#include <QLocale>

namespace telaah::ui {

using vocabulary::Language;

void Translations::use(Language language)
{
    m_language = language;
    const QString code = codeOf(language);
    QLocale::setDefault(QLocale(code));
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_ofQt);
    // Qt speaks English by itself; its Indonesian is ours.
    if (m_ofQt.load(QStringLiteral(":/telaah/translations/qt_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&m_ofQt);
    if (m_own.load(QStringLiteral(":/telaah/translations/telaah_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&m_own);
}

Language Translations::languageOf(const QString &code)
{
    if (code == QLatin1String("id"))
        return Language::Indonesian;
    if (code == QLatin1String("en"))
        return Language::English;
    return QLocale::system().language() == QLocale::Indonesian ? Language::Indonesian
                                                               : Language::English;
}

QString Translations::codeOf(Language language)
{
    return language == Language::Indonesian ? QStringLiteral("id") : QStringLiteral("en");
}

} // namespace telaah::ui
