// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader/ReadingColours.h"
#include "support/Appearance.h"
#include "vocabulary/ConceptSearch.h"

#include <QFont>
#include <QLocale>

namespace telaah::ui {

/// How the window looks and speaks, handed down to every view of it.
struct Look
{
    Appearance appearance;
    ReadingColours reading;
    QFont readingFont; ///< Of quotes in cards; the text has a ReadingStyle.
    vocabulary::Language language = vocabulary::Language::Indonesian;

    /// How dates are written.
    QLocale locale() const
    {
        return language == vocabulary::Language::Indonesian ? QLocale::Indonesian
                                                            : QLocale::English;
    }

    const QString &label(const vocabulary::Label &label) const
    {
        return vocabulary::inLanguage(label, language);
    }
};

} // namespace telaah::ui
