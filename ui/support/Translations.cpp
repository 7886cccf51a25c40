// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/Translations.h"

#include "common/Languages.h"

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

} // namespace telaah::ui
