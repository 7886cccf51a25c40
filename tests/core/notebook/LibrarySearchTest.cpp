// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/LibrarySearch.h"

#include "notebook/DocumentActions.h"
#include "notebook/FindSnippet.h"
#include "notebook/PassageActions.h"
#include "notebook/Search.h"
#include "store/SearchFile.h"
#include "support/Bodies.h"
#include "support/FileBytes.h"
#include "support/NotebookFixture.h"
#include "support/Outcome.h"
#include "support/QueryNotebook.h"

#include <QMap>
#include <QSignalSpy>

using namespace telaah;
using notebook::LibrarySearch;
using notebook::SearchFind;
using notebook::SearchQuestion;
using notebook::SearchReply;
using search::MatchKind;
using search::RowKind;
using test::NotebookFixture;
using test::QueryNotebook;
using test::taken;

namespace {

/// The last answer to the question once the index has everything.
SearchReply answerTo(LibrarySearch &library, const QString &text, bool isExact = false)
{
    SearchReply last;
    int answers = 0;
    const auto heard = QObject::connect(
        &library, &LibrarySearch::answered, &library, [&](const SearchReply &reply) {
            last = reply;
            ++answers;
        });
    QSignalSpy spy(&library, &LibrarySearch::answered);
    QSignalSpy changed(&library, &LibrarySearch::changed);
    const SearchQuestion question{.text = text, .caret = text.size(), .isExact = isExact};
    library.ask(question);
    while (!library.isComplete())
        REQUIRE(changed.wait(60'000));
    spy.clear();
    library.ask(question);
    REQUIRE((spy.count() > 0 || spy.wait(60'000)));
    QObject::disconnect(heard);
    return last;
}

} // namespace

TEST_CASE("What is found stands together by document, and points to its words", "[search]")
{
    QueryNotebook fixture;
    LibrarySearch library(*fixture.notebook);
    const SearchReply reply = answerTo(library, "jepang");
    REQUIRE_FALSE(reply.finds.isEmpty());
    QList<DocumentId> order;
    for (const SearchFind &find : reply.finds) {
        if (order.isEmpty() || order.last() != find.documentId)
            order.append(find.documentId);
        if (find.kind != RowKind::Text)
            continue;
        const auto revision = taken(fixture.notebook->stores().documents.revision(find.revisionId));
        const auto range = revision.codePoints().toUtf16(find.span);
        CHECK(revision.text().mid(range.start(), range.length()).toLower().contains("jepang"));
        REQUIRE_FALSE(find.matches.isEmpty());
        const auto match = find.matches.constFirst().range;
        CHECK(find.snippet.mid(match.start(), match.length()).toLower().contains("jepang"));
    }
    CHECK(order.size() == QSet<DocumentId>(order.begin(), order.end()).size());
    CHECK(reply.total == reply.finds.size());
}

TEST_CASE("A title that heads its text is listed once, and sources have no paragraph", "[search]")
{
    QueryNotebook fixture;
    documents::Document details;
    details.title = "Kelapa di Asia";
    documents::Body body{"KELAPA di Asia\nIsi kelapa.\nKelapa, A. (2020).", {}, {}};
    body.blocks = {
        {documents::BlockKind::Heading, 1, 0, {0, 14}},
        {documents::BlockKind::Paragraph, 0, 1, {15, 26}},
        {documents::BlockKind::Reference, 0, 0, {27, 45}},
    };
    notebook::DocumentActions actions(*fixture.notebook);
    const auto revision = taken(actions.add(details, body));
    details.title = "Nyiur melambai, kelapa";
    taken(actions.add(details, test::bodyOf("Isi.")));
    LibrarySearch library(*fixture.notebook);
    const SearchReply reply = answerTo(library, "kelapa");
    QMap<qint64, int> paragraphs; // By where a hit is.
    int titles = 0;
    for (const SearchFind &find : reply.finds) {
        titles += find.kind == RowKind::Title ? 1 : 0;
        const bool isOther = reply.titles.value(find.documentId) == details.title;
        CHECK((find.kind == RowKind::Title) == isOther);
        if (find.kind == RowKind::Text)
            paragraphs.insert(find.span.start, find.paragraph);
    }
    for (const SearchFind &find : reply.finds) {
        const bool isHeading = find.kind == RowKind::Text && find.span.start == 0;
        CHECK((find.part == notebook::TextPart::Title) == isHeading);
    }
    CHECK(titles == 1);
    CHECK(paragraphs == QMap<qint64, int>{{0, 0}, {19, 1}, {27, 0}});
    CHECK(reply.total == 4);
    const auto cited = taken(notebook::PassageActions(*fixture.notebook).mark(revision, {27, 33}));
    const auto excerpts = taken(
        fixture.notebook->stores().excerpts.inRevision(revision.id(), cited.id));
    REQUIRE(excerpts.size() == 1);
    CHECK(excerpts.first().paragraph == 0);
}

namespace {

/// What a tag on each hit in the document would cover, in reading order.
QStringList passagesOf(const SearchReply &reply, const documents::Revision &revision)
{
    QMap<qint64, QString> quotes;
    for (const SearchFind &find : reply.finds) {
        if (find.revisionId != revision.id() || find.kind != RowKind::Text)
            continue;
        for (const text::CodePointSpan span : find.passages) {
            const auto range = revision.codePoints().toUtf16(span);
            quotes.insert(span.start, revision.text().mid(range.start(), range.length()));
        }
    }
    return quotes.values();
}

documents::Revision garden(notebook::Notebook &notebook, const QString &text)
{
    documents::Document details;
    details.title = "Kebun";
    return taken(notebook::DocumentActions(notebook).add(details, test::bodyOf(text)));
}

} // namespace

TEST_CASE("Words that stand apart are tagged as whole sentences, one as it is", "[search]")
{
    QueryNotebook fixture;
    const auto revision = garden(
        *fixture.notebook,
        "Pembuka 🌿 saja. Kelapa tumbuh di dekat nyiur tua. "
        "Nyiur lain ada. Penutup kelapa saja.");
    LibrarySearch library(*fixture.notebook);
    const auto of = [&](const QString &query) {
        return passagesOf(answerTo(library, query), revision);
    };
    const QString first = "Kelapa tumbuh di dekat nyiur tua.";
    const QString second = "Nyiur lain ada.";
    CHECK(of("kelapa nyiur ") == QStringList{first});
    CHECK(of("tua lain ") == QStringList{first + ' ' + second});
    CHECK(of("nyiur AND \"kelapa tumbuh\"") == QStringList{first});
    CHECK(of("kelapa NEAR/5 nyiur") == QStringList{first});
    CHECK(of("kelapa nyiur document:Kebun") == QStringList{first});
    CHECK(of("tua lain document:Kebun") == QStringList{first + ' ' + second});
    CHECK(of("pembuka tua ") == QStringList{"Pembuka 🌿 saja. " + first});
    // Only those that hold the words.
    CHECK(of("pembuka lain ") == QStringList{"Pembuka 🌿 saja.", second});
    CHECK(of("pembuka lain document:Kebun") == QStringList{"Pembuka 🌿 saja.", second});
    CHECK(of("pembuka tua lain ") == QStringList{"Pembuka 🌿 saja. " + first + ' ' + second});
    for (const QString &condition : QStringList{"", "document:Kebun"})
        CHECK(of("pembuka NEAR/20 lain " + condition) == QStringList{"Pembuka 🌿 saja.", second});
    // Side by side and as typed, they are what is meant; the other way round they are not.
    for (const QString &condition : QStringList{"", "document:Kebun"}) {
        CHECK(of("tumbuh di " + condition) == QStringList{"tumbuh di"});
        CHECK(of("tumbuh di dekat " + condition) == QStringList{"tumbuh di dekat"});
        CHECK(of("di tumbuh " + condition) == QStringList{first});
        CHECK(of("tumbuh dekat " + condition) == QStringList{first});
        CHECK(of("\"tumbuh di\" dekat " + condition) == QStringList{"tumbuh di dekat"});
        CHECK(of("tumbuh NEAR/0 di " + condition) == QStringList{"tumbuh di"});
    }
    CHECK(of("tumbuh ") == QStringList{"tumbuh"});
    CHECK(of("tumbuh document:Kebun") == QStringList{"tumbuh"});
    CHECK(of("\"dekat nyiur tua\"") == QStringList{"dekat nyiur tua"});
    CHECK(of("\"dekat nyiur tua\" document:Kebun") == QStringList{"dekat nyiur tua"});
}

TEST_CASE("Words as typed are tagged though the other way round comes first", "[search]")
{
    QueryNotebook fixture;
    const auto revision = garden(
        *fixture.notebook,
        "Orang zeta alfa. Lalu ada juga alfa, zeta di sini.\nKerja sama kerja keras.\n"
        "Di sini gama beta gama.");
    LibrarySearch library(*fixture.notebook);
    for (const QString &condition : QStringList{"", "document:Kebun"}) {
        const auto of = [&](const QString &query) {
            return passagesOf(answerTo(library, query + condition), revision);
        };
        CHECK(of("alfa zeta ") == QStringList{"alfa, zeta"});
        CHECK(of("beta gama ") == QStringList{"beta gama"});
        CHECK(of("kerja sama ") == QStringList{"Kerja sama"});
        CHECK(of("kerja sama keras ") == QStringList{"Kerja sama kerja keras."});
    }
}

TEST_CASE("The words of a NEAR stand out, not what is between", "[search]")
{
    QueryNotebook fixture;
    garden(*fixture.notebook, "Kelapa di dekat nyiur, nyiur di dekat kelapa.");
    LibrarySearch library(*fixture.notebook);
    for (const QString &condition : QStringList{"", "document:Kebun"}) {
        const SearchReply reply = answerTo(library, "kelapa NEAR/2 nyiur " + condition);
        REQUIRE(reply.finds.size() == 1);
        const SearchFind &find = reply.finds.first();
        QStringList words;
        for (const search::Match &match : find.matches)
            words.append(find.snippet.mid(match.range.start(), match.range.length()));
        CHECK(words == QStringList{"Kelapa", "nyiur", "nyiur", "kelapa"});
        CHECK(find.words.size() == 4);
    }
}

TEST_CASE("Words that are one when joined are tagged alike with a condition", "[search]")
{
    QueryNotebook fixture;
    const auto revision = garden(
        *fixture.notebook,
        "Mereka bekerja sama erat. Kerja sama itu baik.\nKerja berat. Hujan. Nasib sama saja.");
    LibrarySearch library(*fixture.notebook);
    const QStringList wanted{"Kerja sama", "Kerja berat.", "Nasib sama saja."};
    for (const QString &query : QStringList{"kerja sama ", "kerja sama document:Kebun"}) {
        CHECK(passagesOf(answerTo(library, query), revision) == wanted);
    }
}

TEST_CASE("Only what was typed stands out, unless nothing else is there", "[search]")
{
    QueryNotebook fixture;
    const auto revision = garden(
        *fixture.notebook,
        "Kelapa dan kelapasawit: https://kelapa.go.id/kelapa.\n"
        "Hanya kelapasawit saja.\nSitus www.kelapa.go.id.");
    LibrarySearch library(*fixture.notebook);
    const auto painted = [](const SearchFind &find) {
        QStringList words;
        for (const search::Match &match : find.matches)
            words.append(find.snippet.mid(match.range.start(), match.range.length()));
        return words;
    };
    const auto of = [&](const QString &query, bool isExact) {
        QMap<qint64, SearchFind> finds;
        for (const SearchFind &find : answerTo(library, query, isExact).finds)
            finds.insert(find.span.start, find);
        return finds.values();
    };
    const auto typing = of("kelapa", false);
    REQUIRE(typing.size() == 3);
    CHECK(painted(typing.at(0)) == QStringList{"Kelapa"});
    CHECK_FALSE(typing.at(0).isBeginning);
    CHECK(painted(typing.at(1)) == QStringList{"kelapasawit"});
    CHECK(typing.at(1).isBeginning); // And not exact.
    CHECK(painted(typing.at(2)) == QStringList{"kelapa"});
    const auto exact = of("kelapasawit", true);
    REQUIRE(exact.size() == 2);
    for (const SearchFind &find : exact) {
        CHECK(painted(find) == QStringList{"kelapasawit"});
        CHECK_FALSE(find.isBeginning);
    }
    CHECK(painted(of("Kelapa", true).first()) == QStringList{"Kelapa"});
}

TEST_CASE("Only words that stand as they were typed are not apart", "[search]")
{
    QueryNotebook fixture;
    const auto revision = garden(
        *fixture.notebook, "Kelapa tumbuh. Di sana kelapa tua itu tumbuh.");
    LibrarySearch library(*fixture.notebook);
    const auto isApart = [&](const QString &query) {
        const SearchReply reply = answerTo(library, query);
        REQUIRE(reply.finds.size() == 1);
        return reply.finds.first().isApart;
    };
    for (const QString &condition : QStringList{"", "document:Kebun"}) {
        CHECK_FALSE(isApart("kelapa " + condition));
        CHECK_FALSE(isApart("kelapa tua " + condition));
        CHECK_FALSE(isApart("kelapa tumbuh " + condition));
        CHECK(isApart("tua kelapa " + condition));
        CHECK(isApart("tua tumbuh " + condition));
        CHECK_FALSE(isApart("\"kelapa tua\" itu " + condition));
    }
}

TEST_CASE("Capitals that nothing has are offered in small letters", "[search]")
{
    QueryNotebook fixture;
    garden(*fixture.notebook, "Hal itu perlu, kata ITUX dan ani.");
    LibrarySearch library(*fixture.notebook);
    const SearchReply reply = answerTo(library, "hal ITU ");
    CHECK(reply.total == 0);
    CHECK(reply.inOtherCase == 1);
    CHECK(reply.inSmallLetters == QString("hal itu "));
    CHECK(answerTo(library, reply.inSmallLetters).total == 1);
    CHECK(answerTo(library, reply.inSmallLetters).inSmallLetters.isEmpty());
    CHECK(answerTo(library, "ITUX ").inOtherCase == 0);
    // Those that are there stay as they are.
    const SearchReply either = answerTo(library, "ITUX ITU ");
    CHECK(either.inOtherCase == 1);
    CHECK(either.inSmallLetters == QString("ITUX itu "));
}

TEST_CASE("Conditions find whole passages, and words find paragraphs", "[search]")
{
    QueryNotebook fixture;
    LibrarySearch library(*fixture.notebook);
    const SearchReply reply = answerTo(library, "has:note");
    REQUIRE_FALSE(reply.finds.isEmpty());
    for (const SearchFind &find : reply.finds)
        CHECK(find.passageId.isValid());
    CHECK_FALSE(reply.misunderstanding);
}

TEST_CASE("What cannot be understood is said, and where", "[search]")
{
    QueryNotebook fixture;
    LibrarySearch library(*fixture.notebook);
    const SearchReply reply = answerTo(library, "jepang (korea");
    REQUIRE(reply.misunderstanding);
    CHECK(reply.misunderstanding->kind == queries::QueryError::Kind::OpenParenthesis);
    CHECK(reply.misunderstanding->place.start() == 7);
    CHECK(reply.finds.isEmpty());
    CHECK(answerTo(library, "   ").misunderstanding == std::nullopt);
}

TEST_CASE("Only the newest of several questions is sure to be answered, and last", "[search]")
{
    QueryNotebook fixture;
    LibrarySearch library(*fixture.notebook);
    QStringList answered;
    QObject::connect(&library, &LibrarySearch::answered, &library, [&](const SearchReply &reply) {
        answered.append(reply.question.text);
    });
    for (const QString &typed : QStringList{"j", "je", "jep", "jepa", "jepan"})
        library.ask(SearchQuestion{.text = typed, .caret = typed.size()});
    QSignalSpy spy(&library, &LibrarySearch::answered);
    while (!answered.contains("jepan"))
        REQUIRE(spy.wait(60'000));
    CHECK(answered.last() == QString("jepan"));
    CHECK(answered.size() <= 2);
}

TEST_CASE("An index that goes or is damaged while it is used is made anew", "[search]")
{
    QueryNotebook fixture;
    LibrarySearch library(*fixture.notebook);
    const qint64 total = answerTo(library, "jepang").total;
    REQUIRE(total > 0);
    const QString path = notebook::Search::pathFor(*fixture.notebook);
    SECTION("gone")
    {
        store::removeSearchFile(path);
    }
    SECTION("damaged")
    {
        store::removeSearchFile(path);
        test::writeBytes(path, QByteArray(20'000, 'x'));
    }
    // Answered with nothing, and once more when it is there again.
    QSignalSpy changed(&library, &LibrarySearch::changed);
    library.ask(SearchQuestion{.text = "jepang", .caret = 6});
    REQUIRE(changed.wait(60'000));
    CHECK(answerTo(library, "jepang").total == total);
}

TEST_CASE("A snippet is the sentence, cut where it is long, and keeps what was found", "[search]")
{
    const QString row = "Kalimat pertama di sini. Serangan siber terjadi. Kalimat ketiga.";
    SearchFind find{
        .kind = RowKind::Text, .documentId = {}, .revisionId = {}, .passageId = {}, .snippet = {}};
    setSnippet(find, row, {25, 33}, {{{25, 33}, MatchKind::Exact}, {{49, 56}, MatchKind::Exact}});
    CHECK(find.snippet == QString("Serangan siber terjadi."));
    REQUIRE(find.matches.size() == 1); // The other one is in another sentence.
    setSnippet(find, row, {25, 56}, {{{25, 33}, MatchKind::Exact}, {{49, 56}, MatchKind::Exact}});
    CHECK(find.snippet == QString("Serangan siber terjadi. Kalimat …")); // It goes on.
    setSnippet(find, row, {25, 63}, {{{25, 33}, MatchKind::Exact}, {{57, 63}, MatchKind::Exact}});
    CHECK(find.snippet == QString("Serangan siber terjadi. Kalimat ketiga"));
    setSnippet(find, row, {25, 33}, {{{25, 33}, MatchKind::Exact}, {{49, 56}, MatchKind::Exact}});
    CHECK(find.matches.first().range == text::TextRange(0, 8));

    const QString source = "ITU. (2021). Global Cybersecurity Index 2020. Jenewa.";
    setSnippet(find, source, {0, 3}, {{{0, 3}, MatchKind::Exact}});
    CHECK(find.snippet == QString("ITU. (2021). Global Cybersecurity Index 2020."));

    const QString longRow = QString("kata ").repeated(100) + "serangan"
        + QString(" kata").repeated(100);
    setSnippet(find, longRow, {500, 508}, {{{500, 508}, MatchKind::Form}});
    CHECK(find.snippet.startsWith(QString(QChar(0x2026))));
    CHECK(find.snippet.size() < 260);
    REQUIRE(find.matches.size() == 1);
    const auto match = find.matches.first().range;
    CHECK(find.snippet.mid(match.start(), match.length()) == QString("serangan"));
}

TEST_CASE_METHOD(
    NotebookFixture, "Many places are marked and tagged in one step, or none of them", "[notebook]")
{
    const auto there = mark(21, 27);
    const qsizetype before = steps().size();
    const auto spanOf = [&](qsizetype start, qsizetype end) {
        return revision.codePoints().toCodePoints({start, end});
    };
    REQUIRE(actions().markAll(
        {{revision.id(), spanOf(0, 8)}, {revision.id(), spanOf(21, 27)}}, {there.id}, {theme}));
    CHECK(steps().size() == before + 1);
    REQUIRE(stored().size() == 2);
    for (const auto &passage : stored())
        CHECK(test::conceptsOf(passage) == QList{theme});
    REQUIRE(notebook->undo());
    CHECK(stored() == QList{there});
    REQUIRE(notebook->redo());
    CHECK(stored().size() == 2);
    REQUIRE(notebook->undo());

    const std::int64_t end = revision.codePoints().length();
    const auto beyond = actions().markAll(
        {{revision.id(), spanOf(0, 8)}, {revision.id(), {end - 1, end + 1}}}, {}, {theme});
    CHECK(test::refused(beyond) == ErrorCode::OutOfBounds);
    CHECK(stored() == QList{there});
}
