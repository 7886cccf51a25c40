// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queries/Completion.h"

#include "support/Catch.h"
#include "support/QueryNames.h"

using namespace telaah;
using namespace telaah::queries;
using Kind = Completion::Kind;

namespace {

/// The caret is at the bar. What the query would be with each of the candidates.
QStringList completed(const QString &withCaret)
{
    const qsizetype caret = withCaret.indexOf(u'|');
    QString query = withCaret;
    query.remove(caret, 1);
    const Completion completion = complete(
        query, caret, test::queryNames(), vocabulary::Language::Indonesian);
    QStringList queries;
    for (const Completion::Candidate &candidate : completion.candidates) {
        QString whole = query;
        whole.replace(completion.replaced.start(), completion.replaced.length(), candidate.text);
        queries.append(whole);
    }
    return queries;
}

} // namespace

TEST_CASE("What is being typed in a query can be completed", "[queries]")
{
    struct Row
    {
        const char *query;
        QStringList completed;
    };
    const Row rows[] = {
        {"|", {}},
        {"serangan |", {}},
        {"th|", {"theme:"}},
        {"a (fo|", {"a (forum:"}},
        {"-ac|", {"-actor:"}},
        {"tema|", {"theme:"}},
        {"d|", {"document:"}},
        {"serangan|", {}},
        {"theme:lat|", {"theme:latihan-siber"}},
        {"theme:kea|xx b", {"theme:keamanan b", "theme:keamanan-siber b"}},
        {"theme:=keamanan-|", {"theme:=keamanan-siber"}},
        {"theme:\"keamanan s|", {"theme:keamanan-siber"}},
        {"theme:\"keamanan s|\" b", {"theme:keamanan-siber b"}},
        {"aktor:rok|", {"aktor:korea-selatan"}},
        {"actor:|", {"actor:jepang", "actor:korea-selatan"}},
        {"coder:ri|", {"coder:\"Rina Sari\""}},
        {"coder:\"sa|", {"coder:\"Rina Sari\""}},
        {"coder:b|", {"coder:Budi"}},
        {"document:tiga|", {"document:\"Diplomasi Jepang: Tiga Pilar\""}},
        {"has:|", {"has:note"}},
        {"year:20|", {}},
        {"note:a|", {}},
        {"nosuch:a|", {}},
        {"\"theme:kea|", {}},
        {"\"a b\" th|", {"\"a b\" theme:"}},
        {"a IN p|", {"a IN passage", "a IN paragraph"}},
        {"a IN |", {"a IN passage", "a IN paragraph", "a IN document"}},
    };
    for (const Row &row : rows) {
        INFO(row.query);
        CHECK(completed(QString::fromUtf8(row.query)).join(" | ") == row.completed.join(" | "));
    }
}

TEST_CASE("A candidate says what it is, in the reader's language", "[queries]")
{
    const auto names = test::queryNames();
    const Completion completion = complete("actor:rok", 9, names, vocabulary::Language::English);
    CHECK((completion.kind == Kind::Concept));
    REQUIRE(completion.candidates.size() == 1);
    CHECK(completion.candidates.first().label == "South Korea");
    CHECK(completion.candidates.first().alias == "ROK");
}

TEST_CASE("A caret that is nowhere completes nothing wrong", "[queries]")
{
    const auto names = test::queryNames();
    const QString query = "a -theme:=\"kea\" (IN x";
    for (qsizetype caret = -2; caret <= query.size() + 2; ++caret) {
        const Completion completion = complete(
            query, caret, names, vocabulary::Language::Indonesian);
        CHECK(completion.replaced.end() <= query.size());
    }
}
