// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/Occurrence.h"

#include "support/Catch.h"

#include <QString>

using namespace telaah;
using text::standsOnlyAt;

TEST_CASE("What stands in a text once is told from what stands there again", "[text]")
{
    const QString text = "negara anggota dan negara mitra, lalu negara anggota lagi";
    CHECK(standsOnlyAt(19, u"negara mitra", text));
    CHECK_FALSE(standsOnlyAt(0, u"negara anggota", text));
    CHECK_FALSE(standsOnlyAt(38, u"negara anggota", text));
    CHECK(standsOnlyAt(38, u"negara anggota l", text));
    CHECK(standsOnlyAt(0, text, text));
}

TEST_CASE("Places that overlap count, however short the words", "[text]")
{
    CHECK_FALSE(standsOnlyAt(0, u"aa", QString("aaa")));
    CHECK_FALSE(standsOnlyAt(0, u"aaaaa", QString("aaaaaa")));
    CHECK(standsOnlyAt(1, u"b", QString("abc")));
    CHECK_FALSE(standsOnlyAt(1, u"b", QString("abcb")));
}

TEST_CASE("Every place in a text is found", "[text]")
{
    QString text;
    for (int i = 0; i < 300; ++i)
        text += QString::number(i * 7919 % 1000) + ' ';
    for (qsizetype place = 0; place + 40 <= text.size(); ++place) {
        const QStringView wanted = QStringView(text).sliced(place, 4 + place % 37);
        const bool isOnly = text.indexOf(wanted) == place && text.indexOf(wanted, place + 1) < 0;
        if (standsOnlyAt(place, wanted, text) != isOnly)
            FAIL("at " << place);
    }
    SUCCEED();
}
