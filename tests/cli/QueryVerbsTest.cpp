// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/Desk.h"
#include "notebook/Concordance.h"
#include "queries/Parser.h"
#include "support/Catch.h"
#include "support/FileBytes.h"
#include "support/QueryNotebook.h"

#include <QFileInfo>

using namespace telaah;
using test::Answer;
using test::Desk;
using test::QueryNotebook;

namespace {

/// The command line on a notebook to ask.
class QueryDesk
{
public:
    Answer run(const QStringList &arguments) const
    {
        return m_desk.run(QStringList{"--notebook", m_notebook.path} + arguments);
    }

    QString file(const QString &name) const { return m_desk.file(name); }

private:
    Desk m_desk;
    QueryNotebook m_notebook;
};

QStringList quotesIn(const QJsonArray &passages)
{
    QStringList quotes;
    for (const QJsonValue &passage : passages)
        quotes.append(passage.toObject().value("quote").toString());
    return quotes;
}

} // namespace

TEST_CASE("The passages that a query asks for are listed as all are", "[cli][queries]")
{
    const QueryDesk desk;
    const QJsonArray all = desk.run({"passages", "--json"}).array();
    CHECK(all.size() == 7);
    const QJsonArray some = desk.run({"passages", "forum:arf", "--json"}).array();
    CHECK(quotesIn(some) == QStringList{"Forum ARF", "ARF lagi."});
    CHECK(all.contains(some.first()));
    const Answer text = desk.run({"passages", "actor:jepang has:note"});
    CHECK(text.status == 0);
    CHECK(text.out.contains(QString::fromUtf8("“keamanan siber di Jepang”")));
    CHECK(text.out.count("Passage ") == 1);
    CHECK(quotesIn(desk.run({"passages", "Serangan", "--exact", "--json"}).array()).size() == 2);
    CHECK(quotesIn(desk.run({"passages", "serangan", "--exact", "--json"}).array()).isEmpty());
    CHECK(quotesIn(desk.run({"passages", "--json", "--", "-has:note"}).array()).size() == 5);
}

TEST_CASE("The excerpts that a query asks for are written out", "[cli][queries]")
{
    const QueryDesk desk;
    const Answer answer = desk.run({"excerpts", "forum:arf AND document:lampiran OR actor:jepang"});
    CHECK(answer.status == 0);
    CHECK(answer.out.count("\n> ") == 1);
    CHECK(answer.out.contains("> keamanan siber di Jepang"));
    CHECK(quotesIn(desk.run({"excerpts", "--json"}).array()).size() == 7);
    const QString path = desk.file("kutipan.md");
    CHECK(desk.run({"excerpts", "forum:salah", "-o", path}).status == 1);
    CHECK_FALSE(QFileInfo::exists(path));
}

TEST_CASE("A query that finds nothing is not the same as one that is wrong", "[cli][queries]")
{
    const QueryDesk desk;
    const Answer nothing = desk.run({"passages", "kawasan"});
    CHECK(nothing.status == 0);
    CHECK(nothing.out == "No passage is found.\n");
    CHECK(desk.run({"passages", "kawasan", "--json"}).array().isEmpty());
    CHECK(desk.run({"concordance", "xyzzy"}).out == "Nothing is found.\n");
    const Answer wrong = desk.run({"passages", "theme:kawasan", "--json"});
    CHECK(wrong.status == 1);
    CHECK(wrong.out.isEmpty());
}

TEST_CASE("A wrong query is answered by what is wrong and where", "[cli][queries]")
{
    const QueryDesk desk;
    struct Row
    {
        const char *query;
        const char *sentence;
    };
    const Row rows[] = {
        {"", "There is nothing to look for: write a word, or a condition such as has:note."},
        {"siber temma:jepang", "There is no field “temma:” (character 7): did you mean “theme”?"},
        {"https://asean.org",
         "There is no field “https:” (character 1): put it in quotation marks to look for the "
         "words."},
        {"actor:jepnag",
         "The facet “actor” has no concept “jepnag” (character 7): did you mean “jepang”?"},
        {"theme:xyzzyxyzzy",
         "The facet “theme” has no concept “xyzzyxyzzy” (character 7): choose one that the "
         "vocabulary lists."},
        {"🌿 coder:bydi", "No coder is called “bydi” (character 9): did you mean “Budi Santoso”?"},
        {"coder:xyzzy",
         "No coder is called “xyzzy” (character 7): choose one who has marked passages here."},
        {"document:99",
         "No document has “99” in its title (character 10): choose one that the library lists."},
        {"has:tag", "After “has:” there can be “note”, not “tag” (character 5)."},
        {"theme: jepang",
         "Nothing follows “theme:” (character 1): write what you mean right after the colon, "
         "without a space."},
        {"coder:=ani",
         "“coder:” (character 1) has no narrower concepts that “=” could leave out: remove the "
         "“=”."},
        {"year:kemarin",
         "“kemarin” (character 6) is neither a year nor a span of years: write 2017, 2017..2022, "
         "2017.. or ..2022."},
        {"\"kerja sama",
         "The quotation mark at character 1 is never closed: put another at the end of the "
         "phrase."},
        {"a \"\"",
         "There is no word between the quotation marks at character 3: write one, or remove "
         "them."},
        {"(a OR b", "The parenthesis at character 1 is never closed: add a “)”."},
        {"a)", "The parenthesis that ends at character 2 never began: remove it, or add a “(”."},
        {"a ()", "There is nothing in the parentheses at character 3: remove them."},
        {"a*b", "The star in “a*b” (character 1) can only end a word, as in “siber*”."},
        {"a OR",
         "Something is missing beside “OR” (character 3): add it, or put “OR” in quotation marks "
         "to look for the word."},
        {"a NEAR b",
         "“NEAR” (character 3) lacks a number of words from 0 to 1000: write NEAR/5, for "
         "example."},
        {"(a b) NEAR/2 c",
         "“NEAR/2” joins single words and phrases, and at character 1 there is something else: "
         "put several words in quotation marks."},
        {"a NEAR/2 b NEAR/3 c",
         "“NEAR/3” (character 12) follows a NEAR of another number: give all in a row the same."},
        {"a IN buku",
         "After “IN” (character 3) there must be passage, paragraph or document: write one, or "
         "put “IN” in quotation marks to look for the word."},
        {"a IN paragraph b",
         "“IN paragraph” (character 3) must come last: move it to the end, or put what belongs "
         "to it in parentheses."},
    };
    for (const Row &row : rows) {
        const Answer answer = desk.run({"passages", QString::fromUtf8(row.query)});
        CHECK(answer.error == QStringLiteral("telaah: %1\n").arg(QString::fromUtf8(row.sentence)));
        CHECK(answer.status == 1);
        CHECK(answer.out.isEmpty());
    }
    CHECK(
        desk.run({"concordance", "has:note"}).error
        == "telaah: The query asks for no words, which a concordance needs: add one.\n");
}

TEST_CASE("A query that is too much is refused with the limit", "[cli][queries]")
{
    const QueryDesk desk;
    const auto answerTo = [&](const QString &query) { return desk.run({"passages", query}).error; };
    CHECK(
        answerTo(QString(100'000, u'('))
        == "telaah: The query is longer than 10000 characters: shorten it.\n");
    CHECK(answerTo(QString(queries::MaxLength, u'a')).isEmpty());
    CHECK(
        answerTo(QString(queries::MaxLength, u'('))
        == "telaah: More than 50 parentheses and NOTs hold one another: write it more simply.\n");
    CHECK(
        answerTo(QStringLiteral("a OR ").repeated(queries::MaxTerms) + u'a')
        == "telaah: The query has more than 500 words and conditions: take some out.\n");
    CHECK(
        answerTo(QStringLiteral("a OR ").repeated(10'000) + u'a')
        == "telaah: The query is longer than 10000 characters: shorten it.\n");
}

TEST_CASE("What other search languages take for operators are words here", "[cli][queries]")
{
    const QueryDesk desk;
    for (const char *query :
         {"siber; DROP TABLE passage", "{siber} + ^ancaman", "siber' OR '1'='1", "col : siber",
          "NOT_A siber", "\x01\x02 siber", "%siber_", "MATCH siber rank", "siber\\"}) {
        INFO(query);
        const Answer answer = desk.run({"passages", QString::fromUtf8(query)});
        CHECK(answer.status == 0);
        CHECK(answer.error.isEmpty());
    }
}

TEST_CASE("A concordance sets the words under one another", "[cli][queries]")
{
    const QueryDesk desk;
    const Answer text = desk.run({"concordance", "siber", "--width", "12", "--sort", "left"});
    CHECK(text.status == 0);
    CHECK(
        text.out
        == QString::fromUtf8("     Ancaman  siber  , tanpa tahu…  3, para. 1\n"
                             "…ya; ancaman  siber  ikut meluas…   2, para. 1\n"
                             "…an keamanan  siber  di Jepang.     1, para. 1\n"
                             "…has latihan  siber  bersama ASE…   1, para. 2\n"
                             "  🌿 Serangan  siber  dan keamana…   1, para. 1\n"
                             "Lines: 5\n"));
    CHECK(desk.run({"concordance", "siber", "--limit", "2"}).out.endsWith("Lines: 2 of 5\n"));
    CHECK(desk.run({"concordance", "siber", "--limit", "0"}).out == "Lines: 0 of 5\n");

    const QJsonObject json =
        desk.run({"concordance", "siber document:lampiran", "--json"}).object();
    CHECK(json.value("total") == 1);
    CHECK(
        json.value("lines").toArray()
        == QJsonArray{QJsonObject{
            {"document", 3},
            {"title", "Lampiran"},
            {"paragraph", 1},
            {"heading", false},
            {"start", 8},
            {"end", 13},
            {"left", "Ancaman "},
            {"keyword", "siber"},
            {"right", ", tanpa tahun."},
            {"match", "exact"}}});
}

TEST_CASE("A concordance is written as a table that is no formula", "[cli][queries]")
{
    const QueryDesk desk;
    const Answer table = desk.run({"concordance", "siber document:3", "--csv"});
    CHECK(
        table.out
        == QString::fromUtf8("\uFEFF"
                             "document,citation,paragraph,start,end,left,keyword,right,match\r\n"
                             "Lampiran,\"(“Lampiran”, t.t., para. 1)\",1,8,13,\"Ancaman \",siber,"
                             "\", tanpa tahun.\",exact\r\n"));
    const QString path = desk.file("konkordansi.csv");
    const Answer written = desk.run({"concordance", "siber document:3", "-o", path});
    CHECK(written.out == QStringLiteral("Wrote %1: lines 1\n").arg(path));
    CHECK(QString::fromUtf8(test::bytesOf(path)) == table.out);
}

TEST_CASE("A table for people has their words, and says where contexts are cut", "[queries]")
{
    notebook::ConcordanceWords words;
    words.titles[6] = "kata";
    words.matches[1] = "bentuk kata";
    words.marksCuts = true;
    queries::ConcordanceLine line{
        .documentId = DocumentId(1),
        .span = {8, 13},
        .paragraph = 1,
        .left = "yang ",
        .middle = "siber",
        .right = " lagi",
        .match = search::MatchKind::Form,
        .isLeftCut = true};
    documents::Document document;
    document.id = DocumentId(1);
    document.title = "Kebun";
    const QByteArray table = notebook::writtenAsCsv(
        {.lines = {line},
         .titles = {{document.id, document.title}},
         .citations = documents::Citations({document})},
        words);
    CHECK(table.contains(",kata,right,match\r\n"));
    CHECK(table.contains(",…yang,siber,lagi,bentuk kata\r\n"));
}

TEST_CASE("Widths and orders that are none are wrong usage", "[cli][queries]")
{
    const QueryDesk desk;
    CHECK(desk.run({"concordance"}).status == 2);
    CHECK(desk.run({"concordance", "a", "--width", "9"}).status == 2);
    CHECK(desk.run({"concordance", "a", "--width", "10"}).status == 0);
    CHECK(desk.run({"concordance", "a", "--width", "300"}).status == 0);
    CHECK(desk.run({"concordance", "a", "--width", "301"}).status == 2);
    CHECK(desk.run({"concordance", "a", "--sort", "up"}).status == 2);
    CHECK(desk.run({"concordance", "a", "--limit", "-1"}).status == 2);
    CHECK(desk.run({"passages", "a", "b"}).status == 2);
}

TEST_CASE("Queries are saved by name, asked by it, and undone", "[cli][queries]")
{
    const QueryDesk desk;
    CHECK(desk.run({"queries"}).out.isEmpty());
    CHECK(
        desk.run({"queries", "save", "Bab 2", "forum:arf"}).out
        == QString::fromUtf8("Saved “Bab 2”: forum:arf\n"));
    CHECK(desk.run({"queries", "save", "Asli", "Serangan", "--exact"}).status == 0);
    CHECK(desk.run({"queries"}).out == "Asli   Serangan (--exact)\nBab 2  forum:arf\n");
    CHECK(
        desk.run({"queries", "--json"}).array().first().toObject()
        == QJsonObject{{"name", "Asli"}, {"query", "Serangan"}, {"exact", true}});
    CHECK(
        quotesIn(desk.run({"passages", "--saved", "bab 2", "--json"}).array())
        == QStringList{"Forum ARF", "ARF lagi."});
    CHECK(desk.run({"concordance", "--saved", "asli", "--json"}).object().value("total") == 2);
    CHECK(desk.run({"queries", "rename", "Asli", "Lain"}).status == 0);
    CHECK(
        desk.run({"queries", "remove", "lain"}).out
        == QString::fromUtf8("Removed “Lain”: Serangan\n"));
    CHECK(desk.run({"undo"}).out.contains("Remove query: Lain"));
    CHECK(desk.run({"queries"}).out.contains("Lain"));

    const Answer wrong = desk.run({"queries", "save", "Salah", "(a"});
    CHECK(wrong.status == 1);
    CHECK(wrong.error.startsWith("telaah: The parenthesis at character 1"));
    CHECK(
        desk.run({"passages", "--saved", "Salah"}).error
        == QString::fromUtf8("telaah: There is no saved query “Salah”: choose one that is "
                             "listed.\n"));
    CHECK(desk.run({"queries", "save", "Bab"}).status == 2);
    CHECK(desk.run({"queries", "destroy", "Bab"}).status == 2);
    CHECK(desk.run({"passages", "a", "--saved", "Bab 2"}).status == 2);
}

TEST_CASE(
    "One language, and one plan, for searching, listing and the concordance", "[cli][queries]")
{
    const QueryDesk desk;
    const auto total = [&desk](const QStringList &query) {
        return desk.run(QStringList{"search", "--json"} + query).object().value("total").toInt();
    };
    // Conditions are understood, and mistakes are told.
    CHECK(total({"forum:arf"}) == 2);
    CHECK(total({"jepang AND actor:jepang"}) > 0);
    const Answer wrong = desk.run({"search", "serangan OR temma:x"});
    CHECK(wrong.status == 1);
    CHECK(wrong.error.contains("temma:"));
    CHECK(desk.run({"search", "\"serangan"}).status == 1);
    CHECK(total({"seran*"}) == total({"serangan"}));
    CHECK(total({"serangan", "siber"}) == total({"serangan siber"}));
    // Forms of words are found by each verb.
    CHECK(total({"menyerang"}) == total({"serangan"}));
    const auto quotes = [&desk](const QString &word) {
        return quotesIn(desk.run({"passages", word, "--json"}).array());
    };
    CHECK(quotes("menyerang").size() > 0);
    CHECK(quotes("menyerang") == quotes("serangan"));
    CHECK(desk.run({"concordance", "menyerang", "--csv"}).out.count(",Serangan,") == 2);
}
