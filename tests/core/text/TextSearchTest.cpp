// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/TextSearch.h"

#include "support/Catch.h"

using namespace telaah;
using text::SearchOptions;
using text::TextRange;
using text::TextSearch;

namespace {

QList<TextRange> found(
    const QString &text, const QString &wanted, SearchOptions options = {}, qsizetype stretch = 4)
{
    TextSearch search(text, wanted, options);
    QList<TextRange> hits;
    while (!search.isDone())
        search.advance(stretch, hits);
    return hits;
}

} // namespace

TEST_CASE("Letters are found in any case, unless the case is to match", "[text]")
{
    const QString text = "ASEAN, asean dan Asean";
    CHECK(found(text, "asean") == QList<TextRange>{{0, 5}, {7, 12}, {17, 22}});
    CHECK(found(text, "Asean", {.matchesCase = true}) == QList<TextRange>{{17, 22}});
}

TEST_CASE("Whole words have no letter or digit beside them", "[text]")
{
    const QString text = "siber, keamanan-siber, sibernetika, 2siber";
    CHECK(found(text, "siber", {.wholeWords = true}) == QList<TextRange>{{0, 5}, {16, 21}});
    CHECK(found("(ITU)", "(ITU)", {.wholeWords = true}) == QList<TextRange>{{0, 5}});
}

TEST_CASE("A hit does not overlap the one before, nor cut what readers see as one", "[text]")
{
    CHECK(found("aaaaa", "aa") == QList<TextRange>{{0, 2}, {2, 4}});
    // q with a tilde has no letter of its own: the q is not the tilde's to lose.
    CHECK(found(QString::fromUtf8("q\u0303 q"), "q") == QList<TextRange>{{3, 4}});
    CHECK(found(QString::fromUtf8("caf\u00e9"), QString::fromUtf8("cafe\u0301")).size() == 1);
}

TEST_CASE("It does not matter where the stretches end", "[text]")
{
    const QString text = QString("kerja sama ").repeated(40);
    for (qsizetype stretch = 1; stretch < 30; ++stretch)
        REQUIRE(found(text, "kerja sama", {}, stretch).size() == 40);
    CHECK(found(text, "").isEmpty());
    CHECK(found("", "kerja").isEmpty());
}
