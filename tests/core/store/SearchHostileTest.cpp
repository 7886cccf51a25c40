// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/QueryPlan.h"
#include "support/IndexedRows.h"
#include "support/Outcome.h"

#include <random>

using namespace telaah;
using search::Form;
using search::TextQuery;
using test::bare;
using test::IndexedRows;

namespace {

/// Anything but a message or a result ends the test.
void check(const IndexedRows &rows, const TextQuery &query)
{
    for (const bool isOfDocument : {false, true}) {
        store::SearchScope scope;
        if (isOfDocument)
            scope.documentId = DocumentId(1);
        const auto result = rows.index().search(query, scope);
        const bool isAnswer = result || result.error().code == ErrorCode::EmptyQuery
            || result.error().code == ErrorCode::QueryTooLong;
        INFO((result ? QString() : result.error().detail).toStdString());
        REQUIRE(isAnswer);
    }
    REQUIRE(rows.index().suggestions(query));
}

TextQuery randomQuery(std::mt19937 &random, int depth)
{
    static const QStringList texts{
        "siber",
        "cyber security",
        "kerja sama",
        "negara-negara",
        "",
        "\"",
        "AND",
        "OR NOT NEAR",
        "(",
        "*",
        "^",
        "words:",
        "-",
        "NEAR(a b)",
        "ITU",
        "karya2",
        "\U0001F33B",
        "'; DROP TABLE row; --",
        "a\x1f\x1e",
        "Kementerian Luar Negeri",
        "antar negara"};
    const auto pick = [&random](std::size_t count) { return static_cast<int>(random() % count); };
    const int kind = depth > 4 ? 0 : pick(6);
    if (kind < 2) {
        TextQuery query = search::words(
            texts.at(pick(static_cast<std::size_t>(texts.size()))), static_cast<Form>(pick(3)));
        query.isBeginning = pick(3) == 0;
        query.isAlias = pick(5) == 0;
        return query;
    }
    QList<TextQuery> parts;
    const int count = kind == 5 ? 1 : 1 + pick(3);
    for (int i = 0; i < count; ++i) {
        parts.append(
            kind == 4 ? search::words(texts.at(pick(static_cast<std::size_t>(texts.size()))))
                      : randomQuery(random, depth + 1));
    }
    return kind == 2 ? search::allOf(parts)
        : kind == 3  ? search::anyOf(parts)
        : kind == 4  ? search::near(parts, pick(5))
                     : search::noneOf(parts.first());
}

} // namespace

TEST_CASE("Whatever is asked, a message or a result comes back", "[search]")
{
    const IndexedRows rows(
        {"Kerja sama siber antar negara-negara", "AND OR NOT NEAR", "Kemlu karya2 ITU"});
    for (const QString &text :
         {QString("\""),
          QString("\"\"\""),
          QString("siber\""),
          QString("AND"),
          QString("OR"),
          QString("NOT"),
          QString("NEAR"),
          QString("NEAR(siber, 3)"),
          QString("*"),
          QString("siber*"),
          QString("^siber"),
          QString("text:siber"),
          QString("-siber"),
          QString("+siber"),
          QString("{text}"),
          QString("("),
          QString(")"),
          QString("'"),
          QString("%"),
          QString("\\"),
          QString(QChar(0)),
          QString("a") + QChar(0) + "b",
          QString("\x01\x02\x03\x04\x1e\x1f"),
          QString("\x7f"),
          QString(QChar(0xd800)),
          QString(QChar(0xdc00)) + "a",
          QString("\u202e\u200b\ufeff"),
          QString(100'000, u'a'),
          QString("siber ").repeated(20'000),
          QString("\"").repeated(100'000),
          QString("\U0001F33B").repeated(1'000)}) {
        for (const Form form : {Form::Any, Form::Folded, Form::Exact}) {
            check(rows, search::words(text, form));
            TextQuery open = search::words(text, form);
            open.isBeginning = true;
            check(rows, open);
        }
        check(rows, bare(text.left(3'000)));
    }
    CHECK(rows.search(bare("AND OR NOT")).inOtherCase == 1);
    CHECK(rows.search(bare("NEAR")).inOtherCase == 1);
}

TEST_CASE("Ten thousand words are too many, two hundred are not", "[search]")
{
    const IndexedRows rows({"siber"});
    check(rows, search::anyOf(QList<TextQuery>(10'000, search::words("siber"))));
    check(rows, search::allOf(QList<TextQuery>(10'000, search::words("siber"))));
    check(rows, search::near(QList<TextQuery>(10'000, search::words("siber")), 5));
    const auto result = rows.search(search::anyOf(QList<TextQuery>(200, search::words("siber"))));
    CHECK(result.total == 1);
}

TEST_CASE("Nesting is understood, or said to be too deep", "[search]")
{
    const IndexedRows rows({"siber", "norma", "siber norma"});
    TextQuery deep = search::words("siber");
    for (int i = 0; i < 12; ++i) {
        deep = i % 2 == 0 ? search::anyOf({search::words("norma"), deep})
                          : search::allOf({search::words("norma"), deep});
    }
    CHECK(rows.index().search(deep));
    check(rows, search::allOf({deep, deep}));
    for (int i = 12; i < search::limits::QueryDepth; ++i)
        deep = i % 2 == 0 ? search::anyOf({search::words("norma"), deep})
                          : search::allOf({search::words("norma"), deep});
    CHECK(test::refused(rows.index().search(deep)) == ErrorCode::QueryTooLong);
    TextQuery none = search::words("siber");
    for (int i = 0; i < search::limits::QueryDepth; ++i)
        none = search::noneOf(none);
    CHECK(rows.search(none).total == 2);
}

TEST_CASE("Random queries are answered, and what is found is where it is said to be", "[search]")
{
    const IndexedRows rows(
        {"Kerja sama siber antar negara-negara \U0001F33B besar", "cyber security ITU itu",
         "Kemlu karya2 AND siber", "ﬁnansial ke\u0323bijakan, kerjasama"});
    std::mt19937 random(7); // NOLINT: the same queries each time
    for (int i = 0; i < 3'000; ++i) {
        const TextQuery query = randomQuery(random, 0);
        check(rows, query);
        const auto result = rows.index().search(query);
        if (!result)
            continue;
        REQUIRE(result->hits.size() == result->total);
        for (const search::Hit &hit : result->hits) {
            for (const search::Match &match : hit.matches)
                REQUIRE(match.range.end() <= hit.text.size());
        }
    }
}
