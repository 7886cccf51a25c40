// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/PeopleOrder.h"

#include "support/Catch.h"

#include <QStringList>

#include <algorithm>

using namespace telaah;

TEST_CASE("Names are ordered as people expect", "[text]")
{
    QStringList names{"zona", "Ärger", "bab 10", "Bab 2", "ASEAN",
                      "asas", "Zona",  "Élan",   "elang", "bab 1"};
    const text::PeopleOrder before;
    std::ranges::stable_sort(
        names, [&](const QString &left, const QString &right) { return before(left, right); });
    CHECK(
        names
        == QStringList{
            "Ärger", "asas", "ASEAN", "bab 1", "Bab 2", "bab 10", "Élan", "elang", "zona", "Zona"});
    CHECK_FALSE(before(u"sama", u"sama"));
}
