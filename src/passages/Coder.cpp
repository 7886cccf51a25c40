// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "passages/Coder.h"

#include <QStringList>

namespace telaah::passages {

QString initialsOf(const QString &name)
{
    const QStringList words = name.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const auto initial = [](const QString &word) {
        return word.first(word.front().isHighSurrogate() && word.size() > 1 ? 2 : 1).toUpper();
    };
    return words.size() == 1 ? initial(words.first())
                             : initial(words.first()) + initial(words.last());
}

} // namespace telaah::passages
