// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/PlainName.h"

#include "support/Catch.h"

using telaah::text::plainName;

TEST_CASE("A name keeps what is seen and nothing else", "[text]")
{
    CHECK(plainName(QString::fromUtf8("  Rina \n Sari ")) == QString("Rina Sari"));
    CHECK(
        plainName(QString::fromUtf8("Diplomasi \U0001F33F d\u00E9")) // Composed.
        == QString::fromUtf8("Diplomasi \U0001F33F d\u00E9"));
    CHECK(plainName(QString::fromUtf8("de\u200D\u0301")) == QString::fromUtf8("d\u00E9"));
    CHECK(plainName("a" + QString(QChar(0x202E)) + "exe.txt") == QString("aexe.txt"));
    for (const uint c :
         {0x061Cu, 0x200Bu, 0x200Fu, 0x202Au, 0x202Eu, 0x2066u, 0x2069u, 0xFEFFu, 0xE0000u,
          0xE007Fu}) {
        CAPTURE(c);
        const char32_t unseen = c;
        CHECK(plainName("a" + QString::fromUcs4(&unseen, 1) + "b") == QString("ab"));
    }
    CHECK(plainName(QString(QChar(0x202E))).isEmpty());
}
