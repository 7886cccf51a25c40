// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/EditDistance.h"

#include "support/Catch.h"

using telaah::text::editDistance;

TEST_CASE("Slips are counted, up to a limit", "[text]")
{
    CHECK(editDistance("keamanan", "keamanan", 2) == 0);
    CHECK(editDistance("kemanan", "keamanan", 2) == 1);
    CHECK(editDistance("tindakkan", "tindakan", 2) == 1);
    CHECK(editDistance("cyebrspace", "cyberspace", 2) == 1);
    CHECK(editDistance("relavan", "relevan", 2) == 1);
    CHECK(editDistance("", "ab", 2) == 2);
    CHECK(editDistance("siber", "negara", 2) == 3);
    CHECK(editDistance("a", "abcdef", 2) == 3);
}
