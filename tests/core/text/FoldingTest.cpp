// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/Folding.h"

#include "support/Catch.h"

using namespace telaah;
using text::folded;

TEST_CASE("Case, accents and ligatures do not matter to a search", "[text]")
{
    CHECK(folded(u"DÉVELOPPEMENT") == QString("developpement"));
    CHECK(folded(u"de\u0301veloppement") == QString("developpement"));
    CHECK(folded(u"\ufb01nansial") == QString("finansial"));
    CHECK(folded(u"Stra\u00dfe") == QString("strasse"));
    CHECK(folded(u"ＡＳＥＡＮ") == QString("asean"));
    CHECK(folded(u"ke\u00adbijakan") == QString("kebijakan"));
    CHECK(folded(u"\U0001F33F") == QString::fromUtf8("\U0001F33F"));
    CHECK(folded(u"") == QString());
}

TEST_CASE("Folding twice is folding once", "[text]")
{
    for (const QString text : {"İstanbul", "ǅ", "ΑΣ", "한국", "Ấ", "ﷺ", "½"}) {
        CAPTURE(text);
        CHECK(folded(folded(text)) == folded(text));
    }
}
