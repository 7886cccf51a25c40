// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/office/ListCounter.h"

#include <limits>

namespace telaah::importers {

namespace {

QString letters(int number, char16_t first)
{
    // Word repeats the letter: 27 is aa, 53 is aaa. Nobody has as many items as that would take.
    if (number < 1 || number > 26 * 30)
        return QString::number(number);
    return QString((number - 1) / 26 + 1, QChar(char16_t(first + (number - 1) % 26)));
}

QString roman(int number)
{
    struct Digit
    {
        int value;
        QLatin1String text;
    };
    constexpr Digit Digits[] = {
        {1000, QLatin1String("M")}, {900, QLatin1String("CM")}, {500, QLatin1String("D")},
        {400, QLatin1String("CD")}, {100, QLatin1String("C")},  {90, QLatin1String("XC")},
        {50, QLatin1String("L")},   {40, QLatin1String("XL")},  {10, QLatin1String("X")},
        {9, QLatin1String("IX")},   {5, QLatin1String("V")},    {4, QLatin1String("IV")},
        {1, QLatin1String("I")},
    };
    if (number < 1 || number > 4999)
        return QString::number(number);
    QString text;
    for (const Digit &digit : Digits) {
        for (; number >= digit.value; number -= digit.value)
            text += digit.text;
    }
    return text;
}

} // namespace

QString numberText(int number, NumberFormat format)
{
    switch (format) {
    case NumberFormat::None:
    case NumberFormat::Bullet:
        return {};
    case NumberFormat::Decimal:
        return QString::number(number);
    case NumberFormat::DecimalZero:
        return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
    case NumberFormat::LowerLetter:
        return letters(number, u'a');
    case NumberFormat::UpperLetter:
        return letters(number, u'A');
    case NumberFormat::LowerRoman:
        return roman(number).toLower();
    case NumberFormat::UpperRoman:
        return roman(number);
    }
    Q_UNREACHABLE();
}

int ListCounter::next(int level, int start)
{
    Level &here = m_levels[std::size_t(level)];
    if (here.isRestarted)
        here.isRestarted = false;
    else if (!here.isCounted)
        here.number = start;
    else if (here.number < std::numeric_limits<int>::max())
        ++here.number;
    here.isCounted = true;
    for (std::size_t deeper = std::size_t(level) + 1; deeper < Levels; ++deeper) {
        if (!m_levels[deeper].isKept)
            m_levels[deeper].isCounted = false;
    }
    return here.number;
}

void ListCounter::restart(int level, int number)
{
    Level &here = m_levels[std::size_t(level)];
    here.number = number;
    here.isRestarted = true;
}

int ListCounter::current(int level, int start) const
{
    const Level &here = m_levels[std::size_t(level)];
    return here.isCounted ? here.number : start;
}

} // namespace telaah::importers
