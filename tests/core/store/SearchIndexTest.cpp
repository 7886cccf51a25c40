// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/SearchIndex.h"

#include "store/SearchWriter.h"
#include "support/Bodies.h"
#include "support/FileBytes.h"
#include "support/IndexedRows.h"
#include "support/Outcome.h"

#include <QFile>

using namespace telaah;
using search::Form;
using search::MatchKind;
using search::RowKind;
using store::SearchFile;
using store::SearchIndex;
using store::SearchResult;
using store::SearchScope;
using store::SearchWriter;
using test::bare;
using test::bodyOf;
using test::IndexedRows;
using test::never;
using test::phrase;
using test::taken;

TEST_CASE("A hit knows its document, its place and its paragraph", "[search]")
{
    const IndexedRows rows({"Awal \U0001F33B saja\nJepang menyerang balik", "Lain"});
    const SearchResult result = rows.search(bare("serangan"));
    REQUIRE(result.total == 1);
    const search::Hit &hit = result.hits.first();
    CHECK(hit.kind == RowKind::Text);
    CHECK(hit.documentId == DocumentId(1));
    CHECK(hit.revisionId == RevisionId(1));
    CHECK(hit.text == "Jepang menyerang balik");
    CHECK(hit.start == 13);
    CHECK(hit.startCp == 12);
    CHECK(hit.match == MatchKind::Form);
    CHECK(hit.best == text::TextRange(7, 16));
}

TEST_CASE("Exact matches come first, then forms, then variants", "[search]")
{
    const IndexedRows rows(
        {"dunia cyber yang luas", "sibernya luas",
         "Ruang siber yang sangat luas dan panjang sekali", "kebijakan", "bijaksana"});
    CHECK(rows.found(bare("siber")) == QStringList{"siber", "sibernya", "cyber"});
    CHECK(rows.found(bare("menyerang")).isEmpty());
}

TEST_CASE("What stands only in addresses comes last", "[search]")
{
    const IndexedRows rows(
        {"siber https://a.id/siber", "Lihat https://siber.go.id", "Panjang sekali ruang siber itu",
         "cyber saja"});
    CHECK(
        rows.rows(bare("siber"))
        == QStringList{
            "siber https://a.id/siber", "Panjang sekali ruang siber itu", "cyber saja",
            "Lihat https://siber.go.id"});
    CHECK(rows.rows(phrase("siber.go.id")) == QStringList{"Lihat https://siber.go.id"});
}

TEST_CASE("Words that stand closest together come first", "[search]")
{
    const IndexedRows rows(
        {"serangan yang pada suatu ketika mengenai banyak negara di ruang siber",
         "serangan pada siber", "serangan siber"});
    CHECK(rows.rows(bare("serangan siber")).first() == "serangan siber");
    CHECK(rows.rows(bare("serangan siber")).last().startsWith("serangan yang"));
    CHECK(rows.rows(bare("siber serangan")).first() == "serangan siber");
    CHECK(rows.rows(phrase("serangan siber")) == QStringList{"serangan siber"});
}

TEST_CASE("One spelling finds the other, bare and as a phrase", "[search]")
{
    const IndexedRows rows(
        {"kerja sama siber", "kerjasama siber", "bekerja sama di ruang siber",
         "sama-sama bekerja"});
    CHECK(rows.rows(bare("kerja sama")).size() == 4);
    CHECK(rows.rows(bare("kerja sama")).first() == "kerja sama siber");
    CHECK(rows.rows(bare("kerja sama")).last() == "sama-sama bekerja");
    CHECK(rows.rows(bare("kerjasama")).size() == 3);
    CHECK(
        rows.rows(phrase("kerja sama siber"))
        == QStringList{"kerja sama siber", "kerjasama siber"});
    CHECK(
        rows.rows(phrase("kerjasama siber")) == QStringList{"kerjasama siber", "kerja sama siber"});
}

TEST_CASE("Capitals find capitals, and small letters are offered where there are none", "[search]")
{
    const IndexedRows rows({"Peran ITU", "hal itu", "dari AS"});
    CHECK(rows.rows(bare("ITU")) == QStringList{"Peran ITU"});
    CHECK(rows.search(bare("itu")).total == 2);
    SearchScope scope;
    scope.ignoresCase = true;
    CHECK(rows.search(bare("ITU"), scope).total == 2);
    CHECK(rows.search(bare("ITU")).inOtherCase == 0);
    CHECK(rows.search(bare("HAL")).total == 0);
    CHECK(rows.search(bare("HAL")).inOtherCase == 1);
}

TEST_CASE("Whether small letters are offered is decided for each word in capitals", "[search]")
{
    const IndexedRows rows({"Peran ITU", "hal itu dan serangan", "dari ASEAN"});
    const SearchResult together = rows.search(bare("ITU serangan"));
    CHECK(together.total == 0); // ITU is there, only not with it.
    CHECK(together.inOtherCase == 0);
    const SearchResult any = rows.search(search::anyOf({bare("HAL"), bare("ITU")}));
    CHECK(any.total == 1);
    CHECK(any.inOtherCase == 0);
    auto open = search::words("ASE");
    open.isBeginning = true;
    CHECK(rows.rows(open) == QStringList{"dari ASEAN"});
    CHECK(rows.search(open).inOtherCase == 0);
}

TEST_CASE("Readers of an index neither make nor remove one", "[search]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath("a.index");
    CHECK(test::refused(SearchIndex::open(path)) == ErrorCode::NotFound);
    CHECK_FALSE(QFile::exists(path));
    {
        const auto file = taken(SearchFile::open(path));
        CHECK_FALSE(taken(file->isComplete()));
        REQUIRE(file->setComplete());
        CHECK(file->isInPlace());
    }
    const QByteArray before = test::bytesOf(path);
    CHECK(
        test::refused(SearchIndex::open(path, {}))
        == ErrorCode::NotFound); // Of another dictionary.
    CHECK(test::bytesOf(path) == before);
    CHECK(taken(taken(SearchFile::open(path))->isComplete()));
    test::writeBytes(path, QByteArray(10'000, 'x'));
    CHECK(test::refused(SearchIndex::open(path)) == ErrorCode::Damaged);
    CHECK(test::bytesOf(path) == QByteArray(10'000, 'x'));
    CHECK_FALSE(taken(taken(SearchFile::open(path))->isComplete()));
}

TEST_CASE(
    "An index is for its owner only, and whoever writes sees that it was replaced", "[search]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath("a.index");
    const auto file = taken(SearchFile::open(path));
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
        | QFile::WriteOther;
    for (const char *ending : {"", "-wal", "-shm"})
        CHECK((QFile::permissions(path + QLatin1String(ending)) & others) == QFile::Permissions());
    store::removeSearchFile(path);
    CHECK_FALSE(file->isInPlace());
    const auto other = taken(SearchFile::open(path));
    CHECK_FALSE(file->isInPlace());
    CHECK(other->isInPlace());
}

TEST_CASE("What reads an index can be stopped", "[search]")
{
    QTemporaryDir folder;
    const auto file = taken(SearchFile::open(folder.filePath("a.index")));
    bool isCancelled = false;
    file->interruptWhen([&isCancelled] { return isCancelled; });
    CHECK(taken(file->isSound()));
    SearchWriter writer(*file);
    const QString text = QString("siber itu luas\n").repeated(20'000);
    REQUIRE(writer.begin());
    REQUIRE(writer.put(DocumentId(1), {RevisionId(1), {"a", "b"}}, bodyOf(text), never));
    isCancelled = true;
    CHECK_FALSE(writer.removeText(DocumentId(1)));
    writer.rollBack();
    isCancelled = false;
    CHECK(taken(file->isSound()));
}

TEST_CASE("Letters as written are counted as such", "[search]")
{
    const IndexedRows rows({"Jepang", "jepang", "JEPANG jepang"});
    CHECK(rows.search(search::words("jepang", Form::Exact)).total == 2);
    CHECK(rows.search(search::words("Jepang", Form::Exact)).total == 1);
    CHECK(rows.search(search::words("jePang", Form::Exact)).total == 0);
}

TEST_CASE("And, or, not and near are kept to", "[search]")
{
    const IndexedRows rows(
        {"siber norma", "siber saja", "norma saja", "kosong", "siber dan sebuah norma"});
    const auto siber = search::words("siber");
    const auto norma = search::words("norma");
    CHECK(rows.search(search::allOf({siber, norma})).total == 2);
    CHECK(rows.search(search::anyOf({siber, norma})).total == 4);
    CHECK(rows.rows(search::allOf({siber, search::noneOf(norma)})) == QStringList{"siber saja"});
    CHECK(
        rows.rows(search::allOf({search::noneOf(norma), search::noneOf(siber)}))
        == QStringList{"kosong"});
    CHECK(rows.search(search::noneOf(siber)).total == 2);
    CHECK(rows.search(search::anyOf({norma, search::noneOf(siber)})).total == 4);
    CHECK(rows.search(search::noneOf(search::noneOf(siber))).total == 3);
    CHECK(rows.rows(search::near({siber, norma}, 0)) == QStringList{"siber norma"});
    CHECK(rows.search(search::near({siber, norma}, 2)).total == 2);
    SearchScope first;
    first.documentId = DocumentId(1);
    CHECK(rows.search(search::anyOf({siber, norma}), first).total == 1);
    CHECK(rows.search(search::noneOf(search::words("kosong")), first).total == 1);
    first.limit = 1;
    first.documentId.reset();
    CHECK(rows.search(siber, first).hits.size() == 1);
    CHECK(rows.search(siber, first).total == 3);
}

TEST_CASE("Only rows in which it can be shown are hits, and all of them", "[search]")
{
    const IndexedRows rows(
        {"siber di luar Jepang", "siber di Jepang", "serangan itu", "Serangan ITU besar",
         "serangga dan padi", "kerja sama siber", "kerjasama siber"});
    const auto siber = search::words("siber");
    CHECK(rows.rows(phrase("di Jepang")) == QStringList{"siber di Jepang"});
    CHECK(rows.search(phrase("di Jepang")).total == 1);
    const auto without = [](const search::TextQuery &query, const search::TextQuery &unwanted) {
        return search::allOf({query, search::noneOf(unwanted)});
    };
    CHECK(rows.search(without(siber, phrase("di Jepang"))).total == 3);
    CHECK(rows.search(without(siber, phrase("kerjasama siber"))).total == 2);
    // Letters under NOT.
    const auto exact = [](const QString &words) { return search::words(words, Form::Exact); };
    CHECK(rows.rows(without(bare("serangan"), exact("ITU"))) == QStringList{"serangan itu"});
    CHECK(rows.search(search::noneOf(exact("ITU"))).total == 6);
    CHECK(rows.search(search::noneOf(exact("iTU"))).total == 7);
    CHECK(rows.search(search::noneOf(phrase("di Jepang"))).total == 6);
    CHECK(rows.search(search::noneOf(search::noneOf(exact("ITU")))).total == 1);
    CHECK(rows.search(search::anyOf({exact("Jepang"), search::noneOf(exact("ITU"))})).total == 6);
    CHECK(rows.search(search::noneOf(search::noneOf(search::noneOf(exact("ITU"))))).total == 6);
    // What begins with one word is no form of another.
    auto open = search::words("menyerang");
    open.isBeginning = true;
    const SearchResult close = rows.search(search::near({open, search::words("padi")}, 5));
    CHECK(close.total == 0);
    CHECK(close.hits.isEmpty());
    CHECK(rows.search(search::near({phrase("kerja sama"), siber}, 0)).total == 2);
    for (const auto &query : {without(siber, phrase("di Jepang")), bare("kerja sama siber")}) {
        for (const search::Hit &hit : rows.search(query).hits)
            CHECK_FALSE(hit.matches.isEmpty());
    }
}

TEST_CASE("Quotation marks within words end no string", "[search]")
{
    const QString word = QString::fromUtf8("\u05e6\u05d4\"\u05dc");
    const IndexedRows rows({word + " di sini", "lain"});
    CHECK(rows.search(search::words(word)).total == 1);
    CHECK(rows.search(search::words(word, Form::Exact)).total == 1);
    CHECK(rows.search(phrase(word + " di sini")).total == 1);
    CHECK(taken(rows.index().suggestions(search::words(word))).isEmpty());
}

TEST_CASE("A misspelt word is answered with one that is there", "[search]")
{
    const IndexedRows rows({"keamanan nasional", "keamanan siber", "kesamaan"});
    const auto of = [&rows](const QString &words) {
        return taken(rows.index().suggestions(bare(words)));
    };
    CHECK(of("kemanan") == QList<store::Suggestion>{{"kemanan", "keamanan"}});
    CHECK(of("keamnaan siber") == QList<store::Suggestion>{{"keamnaan", "keamanan"}});
    CHECK(of("keamanan").isEmpty());
    CHECK(of("xyzzy").isEmpty());
    CHECK(of("!!!").isEmpty());
}

TEST_CASE("A misspelt word may be several that are there", "[search]")
{
    const IndexedRows rows({"kerja sama siber", "tata letak", "di Korea ada", "bekerja", "samar"});
    const auto of = [&rows](const QString &word) {
        const auto all = taken(rows.index().suggestions(bare(word)));
        return all.isEmpty() ? QString() : all.first().instead;
    };
    CHECK(of("kejasama") == QString("kerja sama"));
    CHECK(of("krjasama") == QString("kerja sama"));
    CHECK(of("tataletak") == QString("tata letak"));
    CHECK(of("dikorea") == QString("di korea"));
    CHECK(of("letaktata").isEmpty());    // Not in this order.
    CHECK(of("tatakelloa").isEmpty());   // Known, but not there.
    CHECK(of("siberbekerja").isEmpty()); // Not beside each other.
}

TEST_CASE("Notes are found beside the texts, and titles if they are asked for", "[search]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath("a.index");
    const auto file = taken(SearchFile::open(path));
    SearchWriter writer(*file);
    REQUIRE(writer.begin());
    REQUIRE(writer.putNote(RowKind::PassageNote, 7, DocumentId(3), "serangan pertama"));
    REQUIRE(writer.putNote(RowKind::DocumentNote, 3, DocumentId(3), "serangan kedua"));
    REQUIRE(writer.putNote(RowKind::Title, 3, DocumentId(3), "serangan ketiga"));
    REQUIRE(writer.commit());
    const auto index = taken(SearchIndex::open(path));
    const SearchResult result = taken(index->search(bare("serangan")));
    REQUIRE(result.total == 2);
    CHECK(result.hits.at(0).kind == RowKind::PassageNote);
    CHECK(result.hits.at(0).passageId == PassageId(7));
    CHECK(result.hits.at(0).documentId == DocumentId(3));
    CHECK(result.hits.at(1).kind == RowKind::DocumentNote);
    SearchScope titles;
    titles.kinds = {RowKind::Title};
    CHECK(taken(index->search(bare("serangan"), titles)).hits.value(0).text == "serangan ketiga");

    REQUIRE(writer.begin());
    REQUIRE(writer.putNote(RowKind::PassageNote, 7, DocumentId(3), "diplomasi"));
    REQUIRE(writer.putNote(RowKind::DocumentNote, 3, DocumentId(3), ""));
    REQUIRE(writer.commit());
    CHECK(taken(index->search(bare("serangan"))).total == 0);
    CHECK(taken(index->search(bare("diplomasi"))).total == 1);
}

TEST_CASE("A text that goes or changes is forgotten", "[search]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath("a.index");
    const auto file = taken(SearchFile::open(path));
    SearchWriter writer(*file);
    const auto index = taken(SearchIndex::open(path));
    const auto put = [&](std::int64_t id, const QString &text) {
        REQUIRE(writer.begin());
        REQUIRE(writer.put(DocumentId(id), {RevisionId(id), {"a", "b"}}, bodyOf(text), never));
        REQUIRE(writer.commit());
    };
    put(1, "serangan siber\nkedua");
    put(2, "serangan lain");
    put(1, "diplomasi");
    CHECK(taken(index->search(bare("serangan"))).total == 1);
    CHECK(taken(index->search(bare("diplomasi"))).total == 1);
    REQUIRE(writer.begin());
    REQUIRE(writer.removeText(DocumentId(2)));
    REQUIRE(writer.removeText(DocumentId(9)));
    REQUIRE(writer.commit());
    CHECK(taken(index->search(bare("serangan"))).total == 0);
}

TEST_CASE("A paragraph longer than any reader's is found in parts, with its places", "[search]")
{
    QString text;
    while (text.size() < 50'000)
        text += "kata \U0001F33B ";
    const qsizetype place = text.size();
    text += "serangan";
    const IndexedRows rows({text});
    const SearchResult result = rows.search(bare("serangan"));
    REQUIRE(result.total == 1);
    const search::Hit &hit = result.hits.first();
    CHECK(hit.start + hit.best.start() == place);
    CHECK(text.mid(hit.start, hit.text.size()) == hit.text);
    CHECK(hit.startCp == text::CodePointMap(text).toCodePoints({hit.start, hit.start}).start);
}

TEST_CASE("What is no index of this version is made anew", "[search]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath("a.index");
    const auto fill = [&path] {
        const auto file = taken(SearchFile::open(path));
        SearchWriter writer(*file);
        REQUIRE(writer.begin());
        REQUIRE(writer.put(DocumentId(1), {RevisionId(1), {"a", "b"}}, bodyOf("siber"), never));
        REQUIRE(writer.commit());
    };
    const auto texts = [](const QString &at, const QString &dictionary) {
        const auto file = taken(SearchFile::open(at, dictionary));
        return taken(SearchWriter(*file).texts()).size();
    };
    fill();
    CHECK(texts(path, text::Dictionary::find()) == 1);
    SECTION("another dictionary")
    {
        CHECK(texts(path, {}) == 0);
    }
    SECTION("garbage")
    {
        test::writeBytes(path, QByteArray(10'000, 'x'));
        CHECK(texts(path, text::Dictionary::find()) == 0);
    }
    SECTION("empty")
    {
        test::writeBytes(path, {});
        CHECK(texts(path, text::Dictionary::find()) == 0);
    }
    SECTION("cut off")
    {
        test::writeBytes(path, test::bytesOf(path).first(6'000));
        const auto file = SearchFile::open(path);
        CHECK(
            (!file || !(*file)->isSound().value_or(false)
             || taken(SearchWriter(**file).texts()).isEmpty()));
    }
    SECTION("another version")
    {
        QByteArray bytes = test::bytesOf(path);
        bytes[63] = 9; // user_version
        test::writeBytes(path, bytes);
        CHECK(texts(path, text::Dictionary::find()) == 0);
    }
}

TEST_CASE("Without a dictionary, words are found as written and in other spellings", "[search]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath("a.index");
    {
        const auto file = taken(SearchFile::open(path, {}));
        SearchWriter writer(*file);
        REQUIRE(writer.begin());
        REQUIRE(writer.put(
            DocumentId(1), {RevisionId(1), {"a", "b"}}, bodyOf("Cyber menyerang"), never));
        REQUIRE(writer.commit());
    }
    const auto index = taken(SearchIndex::open(path, {}));
    CHECK_FALSE(index->hasDictionary());
    CHECK(taken(index->search(bare("siber"))).total == 1);
    CHECK(taken(index->search(bare("menyerang"))).total == 1);
    CHECK(taken(index->search(bare("serangan"))).total == 0);
}
