// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/Dates.h"

#include <QDate>
#include <QRegularExpression>

namespace telaah::importers {

namespace {

constexpr qsizetype LongestDate = 200;

// Beginnings that tell the months of Indonesian and English apart, one list for each month.
constexpr const char *Months[] = {"jan", "feb|peb", "mar", "apr",     "mei|may", "jun",
                                  "jul", "agu|aug", "sep", "okt|oct", "nov|nop", "des|dec"};

int monthOf(const QString &name)
{
    const QString begin = name.left(3).toLower();
    for (int month = 1; month <= 12; ++month) {
        if (QString::fromLatin1(Months[month - 1]).split(u'|').contains(begin))
            return month;
    }
    return 0;
}

QString written(int year, int month = 0, int day = 0)
{
    const auto two = [](int number) {
        return QStringLiteral("-%1").arg(number, 2, 10, QLatin1Char('0'));
    };
    const QString text = QStringLiteral("%1").arg(year, 4, 10, QLatin1Char('0'));
    if (month < 1 || month > 12)
        return text;
    return QDate::isValid(year, month, day) ? text + two(month) + two(day) : text + two(month);
}

QRegularExpression expression(const char *pattern)
{
    return QRegularExpression(
        QString::fromLatin1(pattern), QRegularExpression::CaseInsensitiveOption);
}

} // namespace

QString isoDate(const QString &text)
{
    static const QRegularExpression iso = expression(
        R"((?<!\d)((?:1[5-9]|20)\d\d)(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?![\d])(?!\s*[-/.]\s*\d))");
    static const QRegularExpression compact = expression(
        R"(^\s*((?:1[5-9]|20)\d\d)(\d\d)(\d\d)(?!\d))");
    static const QRegularExpression dayFirst = expression(
        R"((?<!\d)(?:(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?)?([a-z]{3,9})\.?,?\s+((?:1[5-9]|20)\d\d)(?!\d))");
    static const QRegularExpression monthFirst = expression(
        R"(([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:1[5-9]|20)\d\d)(?!\d))");
    static const QRegularExpression numbers = expression(
        R"((?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.]((?:1[5-9]|20)\d\d)(?!\d))");
    const QString plain = text.left(LongestDate);
    if (const auto match = compact.match(plain); match.hasMatch())
        return written(
            match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto match = numbers.match(plain); match.hasMatch()) {
        const int first = match.captured(1).toInt();
        const int second = match.captured(2).toInt();
        const int year = match.captured(3).toInt();
        if (first > 12 || first == second)
            return written(year, second, first);
        return second > 12 ? written(year, first, second) : written(year);
    }
    if (const auto match = monthFirst.match(plain); match.hasMatch() && monthOf(match.captured(1)))
        return written(
            match.captured(3).toInt(), monthOf(match.captured(1)), match.captured(2).toInt());
    if (const auto match = dayFirst.match(plain); match.hasMatch() && monthOf(match.captured(2)))
        return written(
            match.captured(3).toInt(), monthOf(match.captured(2)), match.captured(1).toInt());
    if (const auto match = iso.match(plain); match.hasMatch())
        return written(
            match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return {};
}

} // namespace telaah::importers
