// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/Desk.h"
#include "support/Catch.h"

using namespace telaah;
using test::Answer;
using test::Desk;

namespace {

/// A notebook as it comes, with both articles.
struct Library
{
    Library() { REQUIRE(desk.run({"new", path}).status == 0); }

    QJsonObject found(const QStringList &query) const
    {
        return desk.run(QStringList{"--notebook", path, "search", "--json"} + query).object();
    }

    Desk desk;
    const QString path = desk.file("bacaan.telaah");
};

} // namespace

TEST_CASE("What is searched for is found in each form, the exact one first", "[cli]")
{
    const Library library;
    const QJsonArray hits = library.found({"menyerang", "--limit", "100"})["hits"].toArray();
    REQUIRE(hits.size() > 1);
    CHECK(hits.first()["match"].toString() == "exact");
    CHECK(hits.last()["match"].toString() == "form");
    for (const QJsonValue &hit : hits) {
        const qint64 start = hit["start"].toInteger();
        const qint64 end = hit["end"].toInteger();
        const QString stretch = hit["text"].toString();
        CAPTURE(stretch.toStdString());
        CHECK(end - start == stretch.toUcs4().size());
        CHECK(stretch.contains("erang"));
    }
}

TEST_CASE("A heading is said to be one, and the title to be that", "[cli]")
{
    const Library library;
    int headings = 0;
    for (const QJsonValue &hit : library.found({"siber", "--limit", "100"})["hits"].toArray())
        headings += hit["heading"].toBool() ? 1 : 0;
    CHECK(headings >= 2);
    const QString text =
        library.desk
            .run({"--notebook", library.path, "search", "antarnegara OR pilar", "--limit", "100"})
            .out;
    CHECK(text.contains("), heading, "));
    CHECK(text.contains("), title, "));
    const Answer lines = library.desk.run(
        {"--notebook", library.path, "concordance", "antarnegara", "--width", "10"});
    CHECK(lines.out.contains(", heading"));
    CHECK(lines.out.contains(QChar(0x2026)));
}

TEST_CASE("The vocabulary is listed by the names that tag takes", "[cli]")
{
    const Library library;
    const QStringList verb{"--notebook", library.path, "vocabulary"};
    const QJsonArray all = library.desk.run(verb + QStringList{"--json"}).array();
    CHECK(all.size() == 162);
    const QJsonArray forums =
        library.desk.run(verb + QStringList{"--facet", "forum", "--json"}).array();
    REQUIRE_FALSE(forums.isEmpty());
    CHECK(forums.size() < all.size());
    bool hasArf = false;
    for (const QJsonValue &forum : forums) {
        CHECK(forum["concept"].toString() == "forum:" + forum["key"].toString());
        hasArf = hasArf || forum["key"] == "arf";
    }
    CHECK(hasArf);
    CHECK(library.desk.run(verb).out.contains("theme:keamanan-siber"));
    CHECK(
        library.desk.run(verb + QStringList{"--facet", "Aktor"}).out
        == library.desk.run(verb + QStringList{"--facet", "actor"}).out);
    const Answer wrong = library.desk.run(verb + QStringList{"--facet", "aktris"});
    CHECK(wrong.status == 1);
    CHECK(wrong.out.isEmpty());
    CHECK(
        wrong.error
        == QString::fromUtf8(
            "telaah: There is no facet “aktris”: the facets are theme, actor, forum.\n"));
    CHECK(library.desk.run({"--help"}).out.contains("vocabulary"));
}

TEST_CASE("Capitals find no small letters unless that is asked for", "[cli]")
{
    const Library library;
    const QJsonObject capitals = library.found({"ITU"});
    CHECK(capitals["total"].toInt() == 0);
    CHECK(capitals["in_other_case"].toInt() > 0);
    CHECK(library.found({"ITU", "--ignore-case"})["total"] == capitals["in_other_case"]);
    CHECK(library.desk.run({"--notebook", library.path, "search", "ITU"})
              .out.contains("Nothing has these capitals; --ignore-case finds "));
}

TEST_CASE("Other names of what is named are searched on request, and said", "[cli]")
{
    const Library library;
    const QJsonObject plain = library.found({"\"Forum Regional ASEAN\"", "--limit", "100"});
    CHECK(plain["also_searched"].toArray().isEmpty());
    const QJsonObject wide = library.found(
        {"\"Forum Regional ASEAN\"", "--aliases", "--limit", "100"});
    CHECK(wide["also_searched"].toArray().contains("ARF"));
    CHECK(wide["total"].toInt() > plain["total"].toInt());
    CHECK(wide["hits"].toArray().last()["match"].toString() == "variant");
    const QString said =
        library.desk.run({"--notebook", library.path, "search", "jepang", "--aliases"}).out;
    CHECK(said.contains("Also searched: Japan"));
    CHECK(said.contains("Ambiguous, so not searched: "));
    CHECK(said.contains("Tokyo"));
    const QJsonObject lines =
        library.desk
            .run({"--notebook", library.path, "concordance", "jepang", "--aliases", "--json"})
            .object();
    CHECK(lines["also_searched"].toArray().contains("Japan"));
}

TEST_CASE("A misspelt word is answered with one that is there", "[cli]")
{
    const Library library;
    CHECK(
        library.desk.run({"--notebook", library.path, "search", "kemanan"}).out
        == QString::fromUtf8("Nothing found.\nDid you mean “keamanan”?\n"));
    CHECK(
        library.desk.run({"--notebook", library.path, "search", "kejasama"}).out
        == QString::fromUtf8("Nothing found.\nDid you mean “kerja sama”?\n"));
    const QJsonArray suggestions = library.found({"kejasama"})["suggestions"].toArray();
    REQUIRE(suggestions.size() == 1);
    CHECK(suggestions.first()["instead"] == "kerja sama");
}
