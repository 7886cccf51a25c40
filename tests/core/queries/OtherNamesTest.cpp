// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queries/OtherNames.h"

#include "notebook/queries/PlainQuery.h"
#include "queries/Parser.h"
#include "support/IndexedRows.h"
#include "support/Outcome.h"
#include "support/QueryNames.h"
#include "support/QueryShape.h"

using namespace telaah;
using namespace telaah::queries;
using search::MatchKind;
using test::taken;
using vocabulary::Alias;

namespace {

vocabulary::Concept called(const vocabulary::Label &label, const QList<Alias> &aliases = {})
{
    vocabulary::Concept entry;
    entry.label = label;
    entry.aliases = aliases;
    return entry;
}

OtherNames names()
{
    return OtherNames(
        {called(
             {"Korea Selatan", "South Korea"},
             {{"Korsel", "id"},
              {"ROK", "en", true},
              {"Seoul", "id", false, true},
              {"Korea Slatan", "id", false, false, true}}),
         called({"Amerika Serikat", "United States"}, {{"US", "en", true}, {"AS", "id", true}}),
         called(
             {"Uni Telekomunikasi Internasional", "International Telecommunication Union"},
             {{"ITU", "en", true, true}}),
         called({"Korea", "Korea (peninsula)"}, {{"Semenanjung Korea", "id"}})});
}

Widened widened(const QString &text, bool isExact = false)
{
    const auto query = parse(text, test::queryNames(), isExact);
    INFO(text.toStdString());
    REQUIRE(query);
    return names().widen(*query);
}

/// What the widened query finds in a single row, with how it matches; "-" for nothing.
QString found(const QString &text, const QString &row, bool isExact = false)
{
    const test::IndexedRows rows({row});
    const auto plain = notebook::plainQuery(widened(text, isExact).query, false);
    REQUIRE(plain);
    const auto hits = rows.search(*plain).hits;
    if (hits.isEmpty())
        return "-";
    QStringList matches;
    for (const search::Match &match : hits.first().matches)
        matches.append(row.mid(match.range.start(), match.range.length()));
    return QString(nameOf(hits.first().match)) + ": " + matches.join(" + ");
}

} // namespace

TEST_CASE("What a query names is also searched by its other names", "[queries]")
{
    const Widened korsel = widened("serangan korsel");
    CHECK(korsel.names == QStringList{"Korea Selatan", "South Korea", "ROK"});
    CHECK(korsel.ambiguous == QStringList{"Seoul"});
    CHECK(found("serangan korsel", "Serangan terhadap ROK") == "variant: Serangan + ROK");
    CHECK(found("serangan korsel", "Serangan terhadap Seoul") == "-");
    CHECK(found("serangan korsel", "ROK diam.") == "-");
    CHECK(found("\"Amerika Serikat\"", "di United States saja") == "variant: United States");
}

TEST_CASE("What was typed counts for more than another name for it", "[queries]")
{
    CHECK(found("korsel", "ROK, yaitu Korsel") == "exact: ROK + Korsel");
    const test::IndexedRows rows({"Kabar ROK.", "Kabar Korsel."});
    const auto plain = notebook::plainQuery(widened("korsel").query, false);
    const auto hits = rows.search(*plain).hits;
    REQUIRE(hits.size() == 2);
    CHECK(hits.at(0).text == "Kabar Korsel.");
    CHECK(hits.at(1).match == MatchKind::Variant);
}

TEST_CASE("Names whose case counts find no words, and no words name them", "[queries]")
{
    CHECK(widened("as").names.isEmpty());
    CHECK(widened("us").names.isEmpty());
    CHECK(widened("itu").names.isEmpty());
    CHECK(widened("AS").names == QStringList{"Amerika Serikat", "United States", "US"});
    // Ambiguous, but nobody writes it so who does not mean it.
    CHECK(
        widened("ITU").names
        == QStringList{
            "Uni Telekomunikasi Internasional", "International Telecommunication Union"});
    CHECK(found("\"amerika serikat\"", "as roda dan us") == "-");
    CHECK(found("\"amerika serikat\"", "pihak AS dan US") == "variant: AS + US");
    CHECK(found("\"amerika serikat\"", "PIHAK AS DAN SEMUA SEKUTUNYA") == "-");
    CHECK(found("\"uni telekomunikasi internasional\"", "Hal itu, di ITU") == "-");
}

TEST_CASE("The longest name that is there is meant", "[queries]")
{
    CHECK_FALSE(widened("korea selatan").names.contains("Semenanjung Korea"));
    CHECK(widened("korea utara").names == QStringList{"Korea (peninsula)", "Semenanjung Korea"});
    CHECK(widened("korea-selatan").names.contains("ROK"));
    CHECK(widened("kore").names.isEmpty());
    CHECK(widened("korsel*").names.isEmpty());
    CHECK(widened("seoul").names.isEmpty());
    CHECK(widened("\"korea slatan\"").names.contains("Korea Selatan"));
}

TEST_CASE("What is kept out, and what must be near, stays as it was typed", "[queries]")
{
    const auto query = parse("serangan NOT korsel (korsel NEAR/3 padi)", test::queryNames(), false);
    REQUIRE(query);
    const Widened same = names().widen(*query);
    CHECK(same.names.isEmpty());
    CHECK(test::shapeOf(same.query) == test::shapeOf(*query));
}

TEST_CASE("Where letters count, those of the other names do as well", "[queries]")
{
    CHECK(found("Korsel", "South Korea", true) == "variant: South Korea");
    CHECK(found("Korsel", "south korea", true) == "-");
}
