// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/Languages.h"

#include <QLocale>

namespace telaah::ui {

using vocabulary::Language;

Language languageOf(const QString &code)
{
    if (code == QLatin1String("id"))
        return Language::Indonesian;
    if (code == QLatin1String("en"))
        return Language::English;
    return QLocale::system().language() == QLocale::Indonesian ? Language::Indonesian
                                                               : Language::English;
}

QString codeOf(Language language)
{
    return language == Language::Indonesian ? QStringLiteral("id") : QStringLiteral("en");
}

} // namespace telaah::ui
