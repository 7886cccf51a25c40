// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/IsoTime.h"

#include <QTimeZone>

namespace telaah {

namespace {

constexpr qsizetype Length = 24; // Of yyyy-MM-ddTHH:mm:ss.zzzZ
constexpr int LastYear = 9999;

void put(QChar *at, int value, int digits)
{
    for (int i = digits - 1; i >= 0; --i, value /= 10)
        at[i] = QChar(static_cast<char16_t>(u'0' + value % 10));
}

/// -1 if they are no digits.
int take(QLatin1String text, qsizetype start, int digits)
{
    int value = 0;
    for (qsizetype i = start; i < start + digits; ++i) {
        const char c = text.at(i).toLatin1();
        if (c < '0' || c > '9')
            return -1;
        value = 10 * value + (c - '0');
    }
    return value;
}

bool hasForm(QLatin1String text)
{
    const QLatin1String form("dddd-dd-ddTdd:dd:dd.dddZ");
    if (text.size() != Length)
        return false;
    for (qsizetype i = 0; i < Length; ++i) {
        if (form.at(i) != QLatin1Char('d') && text.at(i) != form.at(i))
            return false;
    }
    return true;
}

} // namespace

QString toIsoTime(const QDateTime &time)
{
    const QDateTime utc = time.toUTC();
    int year = 0;
    int month = 0;
    int day = 0;
    utc.date().getDate(&year, &month, &day); // Asking for each reckons thrice.
    if (!utc.isValid() || year < 0 || year > LastYear)
        return utc.toString(Qt::ISODateWithMs);
    QString text = QStringLiteral("0000-00-00T00:00:00.000Z");
    QChar *at = text.data();
    put(at, year, 4);
    put(at + 5, month, 2);
    put(at + 8, day, 2);
    const QTime clock = utc.time();
    put(at + 11, clock.hour(), 2);
    put(at + 14, clock.minute(), 2);
    put(at + 17, clock.second(), 2);
    put(at + 20, clock.msec(), 3);
    return text;
}

QDateTime fromIsoTime(QLatin1String text)
{
    if (!hasForm(text))
        return QDateTime::fromString(text, Qt::ISODateWithMs);
    // What is no digit is -1, and of no date or time.
    const QDate date(take(text, 0, 4), take(text, 5, 2), take(text, 8, 2));
    const QTime clock(take(text, 11, 2), take(text, 14, 2), take(text, 17, 2), take(text, 20, 3));
    if (!date.isValid() || !clock.isValid())
        return QDateTime::fromString(text, Qt::ISODateWithMs);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QDateTime(date, clock, QTimeZone::UTC);
#else
    return QDateTime(date, clock, Qt::UTC);
#endif
}

} // namespace telaah
