// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/Enumerator.h"

#include <utility>

namespace telaah::importers {

namespace {

QString letters(int number)
{
    QString text;
    for (; number > 0; number = (number - 1) / 26)
        text.prepend(QChar(u'a' + (number - 1) % 26));
    return text;
}

QString roman(int number)
{
    static constexpr std::pair<int, const char *> Signs[] = {
        {1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"}, {90, "xc"}, {50, "l"},
        {40, "xl"},  {10, "x"},   {9, "ix"},  {5, "v"},    {4, "iv"},  {1, "i"}};
    QString text;
    for (const auto &[value, sign] : Signs) {
        for (; number >= value; number -= value)
            text += QLatin1String(sign);
    }
    return text;
}

} // namespace

QString enumerator(int number, char type)
{
    const bool isLetter = type == 'a' || type == 'A';
    const bool isRoman = type == 'i' || type == 'I';
    if (number < 1 || number > 3999 || (!isLetter && !isRoman))
        return QString::number(number);
    const QString text = isLetter ? letters(number) : roman(number);
    return type == 'A' || type == 'I' ? text.toUpper() : text;
}

} // namespace telaah::importers
