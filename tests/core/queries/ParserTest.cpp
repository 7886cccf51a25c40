// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queries/Parser.h"

#include "queries/Names.h"
#include "support/Catch.h"
#include "support/QueryNames.h"
#include "support/QueryShape.h"

#include <random>

using namespace telaah;
using namespace telaah::queries;
using Kind = QueryError::Kind;

namespace {

QString shapeOf(const QString &text)
{
    const auto query = parse(text, test::queryNames());
    return query ? test::shapeOf(*query)
                 : QStringLiteral("error %1").arg(static_cast<int>(query.error().kind));
}

QueryError errorOf(const QString &text)
{
    const auto query = parse(text, test::queryNames());
    INFO(text.left(200).toStdString());
    REQUIRE_FALSE(query);
    return query.error();
}

} // namespace

TEST_CASE("A query is read as its grammar says", "[queries]")
{
    struct Row
    {
        const char *query;
        const char *shape;
    };
    const Row rows[] = {
        // Words and phrases.
        {"serangan", "serangan"},
        {"  serangan   siber ", "serangan siber"},
        {"serangan AND siber", "(serangan AND siber)"},
        {"serangan siber AND asean", "(serangan siber AND asean)"},
        {"\"kerja sama\"", "\"kerja sama\""},
        {"“kerja sama”", "\"kerja sama\""},
        {"kerja \"kerja sama\" siber", "(kerja AND \"kerja sama\" AND siber)"},
        {"siber*", "siber*"},
        {"non-tradisional e-government", "non-tradisional e-government"},
        {"serangan, siber!", "serangan, siber!"},
        {"Jepang: tiga pilar", "Jepang: tiga pilar"},
        {"pukul 10:30", "pukul 10:30"},
        {"serangan — & siber", "serangan siber"},
        {"and or not near in", "and or not near in"},
        {"\"AND\"", "\"AND\""},
        {"a\tb\nc\x01"
         "d",
         "a b c d"},
        // Operators, from the weakest to the strongest.
        {"a b OR c d", "(a b OR c d)"},
        {"a OR b AND c OR d", "(a OR (b AND c) OR d)"},
        {"(a OR b) c", "((a OR b) AND c)"},
        {"a (b c) d", "(a AND b c AND d)"},
        {"NOT a b", "((NOT a) AND b)"},
        {"a NOT b OR c", "((a AND (NOT b)) OR c)"},
        {"a -b", "(a AND (NOT b))"},
        {"a -\"b c\" -theme:keamanan-siber", "(a AND (NOT \"b c\") AND (NOT bears[2 3]))"},
        {"-(a OR b)", "(NOT (a OR b))"},
        {"NOT NOT a", "(NOT (NOT a))"},
        {"a - b", "a b"},
        {"a NEAR/3 b c", "((a NEAR/3 b) AND c)"},
        {"NOT a NEAR/3 b", "(NOT (a NEAR/3 b))"},
        {"a NEAR/0 \"b c\" NEAR/0 d*", "(a NEAR/0 \"b c\" NEAR/0 d*)"},
        {"((a))", "a"},
        // Fields.
        {"theme:keamanan-siber", "bears[2 3]"},
        {"tema:keamanan", "bears[1 2 3]"},
        {"THEME:Keamanan", "bears[1 2 3]"},
        {"theme:=keamanan", "bears[1]"},
        {"theme:\"cyber security\"", "bears[2 3]"},
        {"theme:=\"Keamanan siber\"", "bears[2]"},
        {"aktor:rok", "bears[4]"},
        {"actor:\"south korea\" AND forum:arf", "(bears[4] AND bears[6])"},
        {"coder:rina", "by[1]"},
        {"penelaah:RS", "by[1]"},
        {"document:\"Tiga Pilar\"", "in[1]"},
        {"document:2", "in[2]"},
        {"document:2017", "in[2]"},
        {"bacaan:jepang", "in[1]"},
        {"note:tujuan", "note:tujuan"},
        {"note:tuju*", "note:tuju*"},
        {"note:\"tujuan ganda\"", "note:\"tujuan ganda\""},
        {"has:note catatan:penting", "(has:note AND note:penting)"},
        {"year:2017", "year:2017..2017"},
        {"tahun:2017..2022", "year:2017..2022"},
        {"year:2017..", "year:2017.."},
        {"year:..2022", "year:..2022"},
        {"serangan theme:jepang OR x", "error 2"},
        {"serangan actor:jepang siber", "(serangan AND bears[5] AND siber)"},
        // Scopes.
        {"theme:keamanan AND forum:arf IN paragraph", "((bears[1 2 3] AND bears[6]) IN paragraph)"},
        {"a OR b IN document", "((a OR b) IN document)"},
        {"(a forum:arf IN paragraf) year:2017",
         "(((a AND bears[6]) IN paragraph) AND year:2017..2017)"},
        {"a IN anotasi", "(a IN passage)"},
    };
    for (const Row &row : rows) {
        INFO(row.query);
        CHECK(shapeOf(QString::fromUtf8(row.query)) == QString::fromUtf8(row.shape));
    }
}

TEST_CASE("The letters as written are asked for by a switch", "[queries]")
{
    const auto query = parse("\"kerja sama\"", test::queryNames(), true);
    REQUIRE(query);
    CHECK(test::shapeOf(*query) == "exact \"kerja sama\"");
}

TEST_CASE("Each part of a query knows where it was typed", "[queries]")
{
    const auto query = parse(
        "ab (cd OR theme:\"Keamanan siber\") IN paragraph", test::queryNames());
    REQUIRE(query);
    const auto &within = std::get<Within>(query->root->what);
    CHECK(query->root->place == text::TextRange{0, 46});
    const auto &all = std::get<All>(within.part->what);
    CHECK(all.parts.at(0)->place == text::TextRange{0, 2});
    CHECK(all.parts.at(1)->place == text::TextRange{3, 33});
    CHECK(std::get<Any>(all.parts.at(1)->what).parts.at(1)->place == text::TextRange{10, 32});
}

TEST_CASE("What is not understood is named, with its place", "[queries]")
{
    struct Row
    {
        const char *query;
        Kind kind;
        qsizetype start;
        qsizetype end;
        const char *subject;
    };
    const Row rows[] = {
        {"", Kind::Empty, 0, 0, ""},
        {"  ", Kind::Empty, 2, 2, ""},
        {"🌿 — !", Kind::Empty, 6, 6, ""},
        {"a tem:jepang", Kind::UnknownField, 2, 6, "tem"},
        {"https://asean.org", Kind::UnknownField, 0, 6, "https"},
        {"theme:kemanan", Kind::UnknownConcept, 6, 13, "kemanan"},
        {"a theme:\"tak ada\"", Kind::UnknownConcept, 8, 17, "tak ada"},
        {"coder:nobody", Kind::UnknownCoder, 6, 12, "nobody"},
        {"document:77", Kind::UnknownDocument, 9, 11, "77"},
        {"has:tag", Kind::UnknownProperty, 4, 7, "tag"},
        {"theme: jepang", Kind::MissingValue, 0, 6, "theme"},
        {"tema:", Kind::MissingValue, 0, 5, "theme"},
        {"note:\"\"", Kind::MissingValue, 0, 7, "note"},
        {"coder:=rina", Kind::EqualsMisplaced, 0, 11, "coder"},
        {"a \"kerja sama", Kind::OpenQuote, 2, 3, ""},
        {"document:\"Tiga", Kind::OpenQuote, 9, 10, ""},
        {"a \"—\"", Kind::EmptyPhrase, 2, 5, ""},
        {"a (b OR c", Kind::OpenParenthesis, 2, 3, "("},
        {"(", Kind::OpenParenthesis, 0, 1, "("},
        {"a) b", Kind::ClosingParenthesis, 1, 2, ")"},
        {")", Kind::ClosingParenthesis, 0, 1, ")"},
        {"a ()", Kind::EmptyParentheses, 2, 4, ""},
        {"AND a", Kind::MissingOperand, 0, 3, "AND"},
        {"a OR", Kind::MissingOperand, 2, 4, "OR"},
        {"a AND OR b", Kind::MissingOperand, 2, 5, "AND"},
        {"a NOT", Kind::MissingOperand, 2, 5, "NOT"},
        {"(a OR) b", Kind::MissingOperand, 3, 5, "OR"},
        {"a NEAR/2", Kind::MissingOperand, 2, 8, "NEAR/2"},
        {"IN paragraph", Kind::MissingOperand, 0, 2, "IN"},
        {"si*ber", Kind::StarMisplaced, 0, 6, "si*ber"},
        {"a *", Kind::StarMisplaced, 2, 3, "*"},
        {"year:kemarin", Kind::YearNotUnderstood, 5, 12, "kemarin"},
        {"year:2022..2017", Kind::YearNotUnderstood, 5, 15, "2022..2017"},
        {"year:20171", Kind::YearNotUnderstood, 5, 10, "20171"},
        {"a NEAR b", Kind::NearWithoutNumber, 2, 6, "NEAR"},
        {"a NEAR/x b", Kind::NearWithoutNumber, 2, 8, "NEAR/x"},
        {"a NEAR/-1 b", Kind::NearWithoutNumber, 2, 9, "NEAR/-1"},
        {"a NEAR/3 theme:keamanan", Kind::NearWithoutWords, 9, 23, "NEAR/3"},
        {"(a b) NEAR/3 c", Kind::NearWithoutWords, 0, 5, "NEAR/3"},
        {"a NEAR/3 b NEAR/4 c", Kind::NearNumbersDiffer, 11, 17, "NEAR/4"},
        {"a IN buku", Kind::UnknownScope, 2, 9, "buku"},
        {"a IN", Kind::UnknownScope, 2, 4, ""},
        {"a IN paragraph b", Kind::ScopeNotLast, 2, 14, "paragraph"},
    };
    for (const Row &row : rows) {
        INFO(row.query);
        const QueryError error = errorOf(QString::fromUtf8(row.query));
        CHECK(static_cast<int>(error.kind) == static_cast<int>(row.kind));
        CHECK(error.place.start() == row.start);
        CHECK(error.place.end() == row.end);
        CHECK(error.subject == QString::fromUtf8(row.subject));
    }
}

TEST_CASE("What may have been meant is suggested", "[queries]")
{
    CHECK(errorOf("tem:jepang").suggestions.value(0) == "theme");
    CHECK(errorOf("temma:jepang").suggestions.value(0) == "theme");
    CHECK(errorOf("atkor:jepang").suggestions == QStringList{"actor"});
    CHECK(errorOf("theme:kemanan").suggestions == QStringList{"keamanan"});
    CHECK(errorOf("theme:siber").suggestions == QStringList{"keamanan-siber", "latihan-siber"});
    CHECK(errorOf("theme:xyzzy").suggestions.isEmpty());
    CHECK(errorOf("theme:x").field == "theme");
    CHECK(errorOf("coder:rona").suggestions == QStringList{"Rina Sari"});
    CHECK(errorOf("document:pillar").suggestions == QStringList{"Diplomasi Jepang: Tiga Pilar"});
}

TEST_CASE(
    "A query that is too long, too deep or too much is refused, one that just fits is not",
    "[queries]")
{
    const auto names = test::queryNames();
    CHECK(parse(QString(MaxLength, u'a'), names));
    CHECK(errorOf(QString(MaxLength + 1, u'a')).kind == Kind::TooLong);
    CHECK(errorOf(QString(MaxLength + 1, u'a')).limit == MaxLength);
    CHECK(errorOf(QString(100'000, u'(')).kind == Kind::TooLong);

    const auto nested = [](int depth) {
        return QString(depth, u'(') + u'a' + QString(depth, u')');
    };
    CHECK(parse(nested(MaxDepth), names));
    CHECK(errorOf(nested(MaxDepth + 1)).kind == Kind::TooDeep);
    CHECK(errorOf(nested(MaxDepth + 1)).place == text::TextRange{MaxDepth, MaxDepth + 1});
    CHECK(errorOf(QString(MaxLength, u'(')).kind == Kind::TooDeep);
    CHECK(parse(QStringLiteral("NOT ").repeated(MaxDepth) + u'a', names));
    CHECK(errorOf(QStringLiteral("NOT ").repeated(MaxDepth + 1) + u'a').kind == Kind::TooDeep);

    const auto terms = [](int count) {
        return QStringLiteral("a OR ").repeated(count - 1) + QStringLiteral("a");
    };
    CHECK(parse(terms(MaxTerms), names));
    CHECK(errorOf(terms(MaxTerms + 1)).kind == Kind::TooManyTerms);
    CHECK(errorOf(terms(MaxTerms + 1)).limit == MaxTerms);
    CHECK(parse(QStringLiteral("a ").repeated(MaxTerms), names));
    CHECK(errorOf(QStringLiteral("a ").repeated(MaxTerms + 1)).kind == Kind::TooManyTerms);

    CHECK(parse(QStringLiteral("a NEAR/%1 b").arg(MaxDistance), names));
    CHECK(
        errorOf(QStringLiteral("a NEAR/%1 b").arg(MaxDistance + 1)).kind
        == Kind::NearWithoutNumber);
    CHECK(errorOf("a NEAR/99999999999999999999 b").kind == Kind::NearWithoutNumber);
}

TEST_CASE("Whatever is typed gives a query or an error within it", "[queries]")
{
    const auto names = test::queryNames();
    const QStringList pieces = {
        "a",      "siber*", " ",   "\"",      "“",     "(",         ")",          "AND ",
        " OR ",   "NOT ",   "-",   "NEAR/3 ", "NEAR ", " IN ",      "paragraph",  "theme:",
        "jepang", ":",      "=",   "year:",   "2017",  "..",        "has:note",   "*",
        "/",      "🌿",      "é",   "‍",     "�",     "document:", "coder:rina", "note:",
        "'",      "\t",     ";--", "{",       "^",     "\\",        "%",          "_"};
    std::mt19937 random(20261120);
    std::uniform_int_distribution<qsizetype> piece(0, pieces.size() - 1);
    std::uniform_int_distribution<int> length(0, 30);
    std::uniform_int_distribution<int> unit(0, 0xFFFF);
    int understood = 0;
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (int j = length(random); j > 0; --j)
            text += j % 9 == 0 ? QString(QChar(static_cast<char16_t>(unit(random))))
                               : pieces.at(piece(random));
        const auto query = parse(text, names, i % 2 == 0);
        if (query) {
            ++understood;
            CHECK_FALSE(test::shapeOf(*query).isEmpty());
            CHECK(query->root->place.end() <= text.size());
        } else {
            CHECK(query.error().place.end() <= text.size());
        }
    }
    CHECK(understood > 100);
}
