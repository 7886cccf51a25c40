// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/IsoTime.h"

#include "support/Catch.h"

using namespace telaah;

TEST_CASE("A time reads back as it was written, as Qt would have it", "[base]")
{
    const qint64 milliseconds = GENERATE(
        as<qint64>(), 0, 1, 999, 1'795'174'979'123, 951'782'400'000, -1, 253'402'300'799'999);
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    const QString text = toIsoTime(time);
    CHECK(text == time.toString(Qt::ISODateWithMs));
    CHECK(fromIsoTime(QLatin1String(text.toLatin1())) == time);
}

TEST_CASE("A time elsewhere is written in UTC", "[base]")
{
    const QDateTime time(QDate(2026, 11, 20), QTime(7, 30), Qt::OffsetFromUTC, 7 * 3600);
    CHECK(toIsoTime(time) == "2026-11-20T00:30:00.000Z");
}

TEST_CASE("What is no time reads as Qt reads it", "[base]")
{
    const char *text = GENERATE(
        "", "x", "2026-11-20T11:43:35.12xZ", "2026-13-20T11:43:35.123Z", "2026-11-20T25:43:35.123Z",
        "2026-11-20T11:43:35Z", "2026-11-20T11:43:35.123+07:00", "2026-11-20T11:43:35.123ZZ",
        "----------------------ZZ");
    CHECK(
        fromIsoTime(QLatin1String(text))
        == QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs));
}
