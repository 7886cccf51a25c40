// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vocabulary/Label.h"

#include <QObject>
#include <QTranslator>

namespace telaah::ui {

/// The language of the interface. Widgets hear of a new one by QEvent::LanguageChange.
class Translations : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    vocabulary::Language language() const { return m_language; }
    void use(vocabulary::Language language);

private:
    vocabulary::Language m_language = vocabulary::Language::English;
    QTranslator m_own;
    QTranslator m_ofQt; ///< The words of Qt's own dialogs, where the system has them.
};

} // namespace telaah::ui
