// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/office/LanguageCount.h"

namespace telaah::importers {

QString LanguageCount::most() const
{
    QString most;
    qsizetype count = 0;
    for (auto language = m_counts.cbegin(); language != m_counts.cend(); ++language) {
        if (*language > count || (*language == count && language.key() < most)) {
            most = language.key();
            count = *language;
        }
    }
    return most;
}

} // namespace telaah::importers
