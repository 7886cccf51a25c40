// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is answered while somebody types, where there is more than can be ranked at each key.

#include "store/SearchSettling.h"
#include "store/SearchWriter.h"
#include "support/Bodies.h"
#include "support/IndexedRows.h"
#include "support/Outcome.h"

#include <QTemporaryDir>

#include <SQLiteCpp/Database.h>

using namespace telaah;
using search::MatchKind;
using store::SearchFile;
using store::SearchIndex;
using store::SearchResult;
using store::SearchScope;
using store::SearchWriter;
using test::bare;
using test::bodyOf;
using test::IndexedRows;
using test::never;
using test::taken;

namespace {

SearchScope quick()
{
    SearchScope scope;
    scope.limit = 50;
    scope.isQuick = true;
    return scope;
}

/// More than are counted at a key, in other forms, and one at the end as it is typed.
QString manyForms()
{
    return QStringLiteral("Jepang menyerang balik\n").repeated(12'000)
        + QStringLiteral("serangan\npertahanan siber");
}

} // namespace

TEST_CASE("Where there is a lot, exact matches come first at each key as well", "[search]")
{
    const IndexedRows rows({manyForms()});
    const SearchResult typed = rows.search(bare("serangan"), quick());
    REQUIRE(typed.hits.size() == 50);
    CHECK(typed.hits.at(0).match == MatchKind::Exact);
    CHECK(typed.hits.at(1).match == MatchKind::Form);
    CHECK(typed.isMore);
    CHECK(typed.total < 12'001);

    const SearchResult all = rows.search(bare("serangan"));
    CHECK(all.total == 12'001);
    CHECK_FALSE(all.isMore);
    CHECK(all.hits.first() == typed.hits.first());
}

TEST_CASE("Where there is little, a key is answered with all of it", "[search]")
{
    const IndexedRows rows({manyForms()});
    for (const char *words : {"siber", "pertahanan siber", "siber pertahanan"}) {
        const auto query = bare(QString::fromLatin1(words));
        CHECK(rows.search(query, quick()) == rows.search(query));
    }
}

TEST_CASE("What is read before the first key changes no answer", "[search]")
{
    const IndexedRows rows({manyForms()});
    auto prepared = taken(SearchIndex::open(rows.path()));
    REQUIRE(prepared->prepare());
    auto typed = bare("pert");
    typed.parts.last().isBeginning = true;
    const SearchResult found = taken(prepared->search(typed, quick()));
    CHECK(found.total == 1);
    CHECK(found == rows.search(typed, quick()));
    prepared->interrupt();
    CHECK(!prepared->prepare());
    prepared->resume();
    CHECK(prepared->prepare());
}

TEST_CASE("A frequent beginning stands for its most frequent words", "[search]")
{
    QString text = QStringLiteral("bersama berunding\n").repeated(6'000);
    for (int i = 0; i < 40; ++i)
        text += QStringLiteral("langka ber%1\n").arg(QChar(u'a' + i % 26)).repeated(1 + i / 26);
    const IndexedRows rows({text});
    REQUIRE(store::settle(*taken(SearchFile::open(rows.path()))));

    auto typed = search::words("ber");
    typed.isBeginning = true;
    const SearchResult some = rows.search(typed, quick());
    CHECK(some.isMore);
    CHECK(some.total >= 5'000);
    for (const search::Hit &hit : some.hits)
        CHECK(hit.text.startsWith("bersama"));
    // Who does not type gets all, and so does who has typed enough.
    const SearchResult all = rows.search(typed);
    CHECK(all.total == 6'000 + 26 + 2 * 14);
    CHECK_FALSE(all.isMore);
    typed.text = "bera";
    CHECK(rows.search(typed, quick()) == rows.search(typed));
}

TEST_CASE(
    "Beside a frequent word a beginning stands for fewer words than beside a rare one", "[search]")
{
    QString text;
    for (char letter = 'a'; letter <= 'l'; ++letter) {
        const QString word = QStringLiteral("ber") + QLatin1Char(letter);
        text += QStringLiteral("umum %1\n").arg(word).repeated(1'000 - letter);
        text += QStringLiteral("langka %1\n").arg(word);
    }
    const IndexedRows rows({text});
    REQUIRE(store::settle(*taken(SearchFile::open(rows.path()))));

    const auto query = [](const QString &word) {
        auto typed = search::words(QStringLiteral("ber"));
        typed.isBeginning = true;
        return search::allOf({search::words(word), typed});
    };
    const SearchResult frequent = rows.search(query("umum"), quick());
    CHECK(frequent.isMore);
    CHECK(frequent.total == 4 * 1'000 - ('a' + 'b' + 'c' + 'd'));
    CHECK(rows.search(query("langka"), quick()).total == 12);
}

TEST_CASE(
    "Once it has grown by much, an index is put together, and finds what it found", "[search]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath("a.index");
    const auto file = taken(SearchFile::open(path));
    SearchWriter writer(*file);
    for (int document = 1; document <= 5; ++document) {
        REQUIRE(writer.begin());
        const QString text = QStringLiteral("pertahanan siber %1\n").arg(document).repeated(50);
        REQUIRE(writer.put(
            DocumentId(document), {RevisionId(document), {"a", "b"}}, bodyOf(text), never));
        REQUIRE(writer.commit());
    }
    const auto pieces = [&] {
        return file->connection()
            .execAndGet("SELECT count(DISTINCT segid) FROM words_idx")
            .getInt();
    };
    const auto found = [&] {
        return taken(taken(SearchIndex::open(path))->search(bare("siber pertahanan")));
    };
    CHECK(pieces() == 5);
    const SearchResult before = found();
    CHECK(before.total == 250);
    REQUIRE(store::settle(*file));
    CHECK(pieces() == 1);
    CHECK(found() == before);
}

TEST_CASE("A word that is typed is found alone, also where it begins two that are one", "[search]")
{
    const IndexedRows rows({"ada serangan siber"});
    auto typed = search::words("serangan");
    typed.isBeginning = true;
    const SearchResult found = rows.search(typed, quick());
    REQUIRE(found.hits.size() == 1);
    CHECK(found.hits.first().best == text::TextRange(4, 12));
}

TEST_CASE("Rows that do not fit after all hide none that do", "[search]")
{
    QStringList lines;
    for (int i = 0; i < 300; ++i)
        lines.append("maju terus");
    for (int i = 0; i < 500; ++i)
        lines.append("Maju terus");
    const IndexedRows rows({lines.join(u'\n')});
    const auto index = taken(SearchIndex::open(rows.path()));
    SearchScope scope = quick();
    scope.limit = 250;
    const SearchResult some = taken(
        index->search(search::words("Maju", search::Form::Exact), scope));
    CHECK(some.hits.size() == 250);
    CHECK(some.total >= 250);
    CHECK(some.isMore);
    for (const search::Hit &hit : some.hits)
        CHECK(hit.text == "Maju terus");
}

TEST_CASE("A search that nobody wants any more ends, and the next one answers", "[search]")
{
    const IndexedRows rows({manyForms()});
    const auto index = taken(SearchIndex::open(rows.path()));
    index->interrupt();
    const auto given = index->search(bare("serangan"));
    REQUIRE_FALSE(given);
    CHECK(given.error().code == ErrorCode::Cancelled);
    const auto visited = index->visit(
        search::words("serangan"), search::RowKind::Text, [](const search::Hit &) {});
    REQUIRE_FALSE(visited);
    CHECK(visited.error().code == ErrorCode::Cancelled);
    index->resume();
    CHECK(taken(index->search(bare("serangan"))).total == 12'001);
}

TEST_CASE("Rows are handed over one by one, with where they are", "[search]")
{
    const IndexedRows rows({manyForms()});
    const auto index = taken(SearchIndex::open(rows.path()));
    qsizetype visited = 0;
    REQUIRE(index->visit(
        search::words("menyerang"), search::RowKind::Text, [&](const search::Hit &hit) {
            ++visited;
            if (hit.text != "serangan")
                CHECK(hit.best == text::TextRange(7, 16));
        }));
    CHECK(visited == 12'001);
}

TEST_CASE("The parts of a very long paragraph know where it starts", "[search]")
{
    const QString before = QStringLiteral("awal \U0001F33B\n");
    const QString paragraph = QStringLiteral("kata ").repeated(9'000);
    const IndexedRows rows({before + paragraph + "serangan"});
    const SearchResult result = rows.search(bare("serangan"));
    REQUIRE(result.total == 1);
    CHECK(result.hits.first().blockCp == 7);
    CHECK(result.hits.first().startCp > 20'000);
}

TEST_CASE("A long text is written in parts, and is not whole until the last", "[search]")
{
    QTemporaryDir folder;
    const auto file = taken(SearchFile::open(folder.filePath("a.index")));
    SearchWriter writer(*file);
    const store::IndexedText text{RevisionId(1), {"a", "b"}};
    qsizetype asked = 0;
    REQUIRE(writer.begin());
    REQUIRE_FALSE(writer.put(
        DocumentId(1), text, bodyOf("satu\ndua\ntiga"), [&asked] { return ++asked > 2; }));
    REQUIRE(writer.commit()); // As if a part had been.
    CHECK(taken(writer.texts()).value(DocumentId(1)).keys.body.empty());
    REQUIRE(writer.begin());
    REQUIRE(writer.put(DocumentId(1), text, bodyOf("satu\ndua\ntiga"), never));
    REQUIRE(writer.commit());
    CHECK(taken(writer.texts()).value(DocumentId(1)).keys.body == "a");
    const auto index = taken(SearchIndex::open(file->path()));
    CHECK(taken(index->search(bare("satu"))).total == 1);
}
