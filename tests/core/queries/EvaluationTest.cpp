// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/Concordance.h"
#include "notebook/DocumentActions.h"
#include "notebook/Queries.h"
#include "queries/Asking.h"
#include "queries/Parser.h"
#include "support/Bodies.h"
#include "support/Outcome.h"
#include "support/QueryNotebook.h"
#include "support/TextScan.h"

using namespace telaah;
using namespace telaah::queries;
using test::QueryNotebook;
using test::taken;

namespace {

Query understood(const QueryNotebook &seminar, const QString &text, bool isExact = false)
{
    const auto names = taken(
        notebook::queryNames(seminar.notebook->stores(), vocabulary::Language::Indonesian));
    const auto query = parse(text, names, isExact);
    INFO(text.toStdString());
    REQUIRE(query);
    return *query;
}

/// The quotes of the passages found.
QStringList passagesOf(const QueryNotebook &seminar, const QString &text)
{
    const test::TextScan scan(seminar.notebook->stores());
    QList<PassageId> ids;
    for (const notebook::PassagePlace &place :
         taken(notebook::passagesFor(seminar.notebook->stores(), scan, understood(seminar, text))))
        ids.append(place.id);
    return seminar.quotesOf(ids);
}

/// What was found in the texts, each with the number of its document: passages in brackets.
QStringList placesOf(const QueryNotebook &seminar, const QString &text)
{
    const test::TextScan scan(seminar.notebook->stores());
    QStringList found;
    for (const notebook::TextPlace &place :
         taken(notebook::placesFor(seminar.notebook->stores(), scan, understood(seminar, text)))) {
        const auto revision = seminar.revision(static_cast<int>(place.documentId.value()));
        const auto range = revision.codePoints().toUtf16(place.span);
        const QString words = revision.text().mid(range.start(), range.length());
        found.append(QStringLiteral("%1 %2").arg(
            QString::number(place.documentId.value()),
            place.passageId.isValid() ? QStringLiteral("[%1]").arg(words) : words));
    }
    return found;
}

} // namespace

TEST_CASE("Passages are found by what is on them", "[queries]")
{
    const QueryNotebook seminar;
    const QString attack = "Serangan siber";
    const QString security = "keamanan siber di Jepang";
    const QString forum = "Forum ARF";
    const QString exercise = "latihan siber";
    const QString korea = "Serangan itu meluas";
    const QString again = "ARF lagi.";
    const QString threat = "Ancaman siber";
    struct Row
    {
        const char *query;
        QStringList quotes;
    };
    const Row rows[] = {
        {"theme:serangan-siber", {attack, korea}},
        {"theme:ancaman-siber", {attack, korea}}, // It is narrower.
        {"theme:=ancaman-siber", {}},
        {"theme:=serangan-siber", {attack, korea}},
        {"tema:kerja-sama-siber", {exercise}},
        {"actor:jepang OR forum:arf", {security, forum, again}},
        {"actor:jepang AND forum:arf", {}},
        {"actor:jepang theme:keamanan-siber", {security}},
        {"coder:ani", {security, forum, exercise}},
        {"coder:\"Budi Santoso\" -theme:serangan-siber", {again, threat}},
        {"coder:BS", {attack, korea, again, threat}},
        {"has:note", {security, korea}},
        {"NOT has:note", {attack, forum, exercise, again, threat}},
        {"note:tujuan", {security, korea}},
        {"note:\"tujuan ganda\"", {security}},
        {"note:\"ganda tujuan\"", {}},
        {"note:gan*", {security}},
        {"document:\"tiga pilar\"", {attack, security, forum, exercise}},
        {"document:2", {korea, again}},
        {"year:2017", {attack, security, forum, exercise}},
        {"year:2018..", {korea, again}},
        {"year:..2019", {attack, security, forum, exercise}},
        {"year:2017..2020", {attack, security, forum, exercise, korea, again}},
        {"NOT year:2017..2020", {threat}},
        // Words stand in the quote.
        {"siber", {attack, security, exercise, threat}},
        {"SIBER", {attack, security, exercise, threat}},
        {"siber jepang", {security}},
        {"jepang siber", {security}},
        {"\"siber jepang\"", {}},
        {"\"siber di jepang\"", {security}},
        {"melua*", {korea}},
        {"keamanan NEAR/1 jepang", {}},
        {"keamanan NEAR/2 jepang", {security}},
        {"jepang NEAR/2 keamanan", {security}},
        {"siber -theme:serangan-siber", {security, exercise, threat}},
        {"siber NOT (jepang OR latihan)", {attack, threat}},
        {"kawasan", {}},
        // Together in a paragraph, or a document.
        {"theme:serangan-siber AND theme:=keamanan-siber", {}},
        {"theme:serangan-siber AND theme:=keamanan-siber IN paragraph", {attack, security}},
        {"theme:serangan-siber AND forum:arf IN paragraph", {}},
        {"theme:serangan-siber AND forum:arf IN document", {attack, forum, korea, again}},
        {"theme:serangan-siber AND kawasan IN paragraph", {korea}},
        {"kawasan IN paragraph", {korea}},
        {"bersama IN paragraph", {forum, exercise}},
        {"lagi kawasan IN document", {korea, again}},
        {"theme:serangan-siber NOT forum:arf IN paragraph", {attack, korea}},
        {"coder:ani AND (theme:serangan-siber AND forum:arf IN document)",
         {security, forum, exercise}},
        {"(asean IN paragraph) NOT forum:arf", {exercise}},
    };
    for (const Row &row : rows) {
        INFO(row.query);
        CHECK(passagesOf(seminar, row.query).join(" | ") == row.quotes.join(" | "));
    }
}

TEST_CASE("A query for texts finds words, where its conditions hold", "[queries]")
{
    const QueryNotebook seminar;
    struct Row
    {
        const char *query;
        QStringList found;
    };
    const Row rows[] = {
        {"siber", {"1 siber", "1 siber", "1 siber", "2 siber", "3 siber"}},
        {"serangan siber", {"1 Serangan siber", "1 siber", "2 Serangan", "2 siber"}},
        {"\"serangan siber\"", {"1 Serangan siber"}},
        {"ARF siber", {"1 ARF", "1 siber"}},
        {"ARF siber IN document", {"1 siber", "1 siber", "1 ARF", "1 siber", "2 siber", "2 ARF"}},
        {"di NEAR/2 meluas", {"2 meluas di"}},
        // In passages that fulfil the condition, or their paragraphs or documents.
        {"theme:serangan-siber serangan", {"1 Serangan", "2 Serangan"}},
        {"theme:serangan-siber siber", {"1 siber"}},
        {"theme:serangan-siber siber IN paragraph", {"1 siber", "1 siber", "2 siber"}},
        {"theme:serangan-siber ARF IN document", {"1 ARF", "2 ARF"}},
        {"siber -actor:jepang", {"1 siber", "1 siber", "3 siber"}},
        {"siber year:2020", {"2 siber"}},
        {"siber document:lampiran", {"3 siber"}},
        {"(siber actor:jepang) OR lagi", {"1 siber", "2 lagi"}},
        // Where no words are asked for, the passages themselves.
        {"theme:serangan-siber", {"1 [Serangan siber]", "2 [Serangan itu meluas]"}},
        {"actor:jepang OR lagi", {"1 [keamanan siber di Jepang]", "2 lagi"}},
        {"theme:serangan-siber forum:arf IN document",
         {"1 [Serangan siber]", "1 [Forum ARF]", "2 [Serangan itu meluas]", "2 [ARF lagi.]"}},
    };
    for (const Row &row : rows) {
        INFO(row.query);
        CHECK(placesOf(seminar, row.query).join(" | ") == row.found.join(" | "));
    }
}

TEST_CASE("What could be found nowhere in a text is not looked for", "[queries]")
{
    const QueryNotebook seminar;
    using Kind = QueryError::Kind;
    const auto kindOf = [&](const char *text) {
        const auto checked = forTexts(understood(seminar, text));
        REQUIRE_FALSE(checked);
        return checked.error().kind;
    };
    CHECK(kindOf("NOT siber") == Kind::NothingPositive);
    CHECK(kindOf("year:2017") == Kind::NothingPositive);
    CHECK(kindOf("NOT theme:keamanan-siber") == Kind::NothingPositive);
    CHECK(forTexts(understood(seminar, "siber year:2017")));
    CHECK(forTexts(understood(seminar, "theme:keamanan-siber")));
    const auto refused = forConcordance(understood(seminar, "theme:keamanan-siber -siber"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Kind::NoWords);
}

TEST_CASE("The letters as written are found by the switch alone", "[queries]")
{
    const QueryNotebook seminar;
    const test::TextScan scan(seminar.notebook->stores());
    const auto count = [&](const char *text, bool isExact) {
        return taken(notebook::passagesFor(
                         seminar.notebook->stores(), scan, understood(seminar, text, isExact)))
            .size();
    };
    CHECK(count("serangan", false) == 2);
    CHECK(count("serangan", true) == 0);
    CHECK(count("Serangan", true) == 2);
}

TEST_CASE("Passages of an earlier wording are left alone", "[queries]")
{
    QueryNotebook seminar;
    taken(seminar.notebook->act(
        history::Action::AddDocument, "wording",
        [&](store::Stores &stores, CoderId) -> Result<documents::Revision> {
            return stores.documents.insertRevision(
                DocumentId(1), QUuid::createUuid(), test::bodyOf("Wording baru."));
        }));
    CHECK(passagesOf(seminar, "theme:serangan-siber") == QStringList{"Serangan itu meluas"});
    CHECK(passagesOf(seminar, "document:1").isEmpty());
    CHECK(placesOf(seminar, "baru") == QStringList{"1 baru"});
}

TEST_CASE("A concordance has words of addresses only by a phrase", "[queries]")
{
    QueryNotebook seminar;
    documents::Document details;
    details.title = "Tautan";
    taken(notebook::DocumentActions(*seminar.notebook)
              .add(details, test::bodyOf("Laman https://kelapa.go.id tentang kelapa.")));
    const test::TextScan scan(seminar.notebook->stores());
    const auto count = [&](const QString &query) {
        return taken(notebook::concordanceFor(
                         seminar.notebook->stores(), scan, understood(seminar, query), 12))
            .lines.size();
    };
    CHECK(count("kelapa") == 1);
    CHECK(count("\"kelapa\"") == 2);
    CHECK(count("go") == 0);
    CHECK(count("\"kelapa.go.id\"") == 1);
}

namespace {

constexpr int Garden = 4; ///< The number of the document that plant() adds.

void plant(QueryNotebook &seminar, const QString &text)
{
    documents::Document details;
    details.title = "Kebun";
    taken(notebook::DocumentActions(*seminar.notebook).add(details, test::bodyOf(text)));
}

/// What stands in the middle of the lines of a concordance.
QStringList middlesOf(const QueryNotebook &seminar, const QString &query)
{
    const test::TextScan scan(seminar.notebook->stores());
    QStringList words;
    const auto concordance = taken(
        notebook::concordanceFor(seminar.notebook->stores(), scan, understood(seminar, query), 12));
    for (const ConcordanceLine &line : concordance.lines)
        words.append(shownMiddle(line));
    return words;
}

} // namespace

TEST_CASE("Bare words are lined up together, as they stand side by side or closest", "[queries]")
{
    QueryNotebook seminar;
    plant(
        seminar,
        "Kelapa tua jatuh. Kelapa itu tua, dan tua itu kelapa tua.\n"
        "Tua itu baik. Kelapa muda juga, bukan kelapa yang tua.\n"
        "Kelapa tumbuh dan menjulang tinggi di tepi pantai yang jauh, tua.\n"
        "Hanya kelapa.");
    const auto middles = [&](const QString &query) { return middlesOf(seminar, query); };
    const QStringList together{
        "Kelapa tua", "kelapa tua", "kelapa yang tua",
        QString::fromUtf8("Kelapa tumbuh dan … yang jauh, tua")};
    CHECK(middles("kelapa tua") == together);
    CHECK(middles("kelapa tua document:Kebun") == together);
    CHECK(middles("kelapa AND tua").size() > together.size()); // Each by itself is asked for.
    CHECK(middles("kelapa").size() == 7);
    // Over the whole document no word is close to another.
    CHECK(middles("kelapa hanya IN document").contains("Kelapa"));
    CHECK(middles("kelapa hanya IN document").contains("Hanya kelapa"));
}

TEST_CASE("In passages bare words are lined up in each by itself", "[queries]")
{
    QueryNotebook seminar;
    plant(
        seminar,
        "Satu kelapa yang tua. Kelapa itu tua. Ada kelapa tua di sana.\n"
        "Hanya kelapa. Di sini tua.");
    const QString query = "theme:keamanan-siber kelapa tua";
    const auto mark = [&](const QString &quote) {
        seminar.mark(Garden, quote, {"theme:keamanan-siber"});
    };
    mark("Satu kelapa yang tua.");
    const QStringList one{"kelapa yang tua"};
    CHECK(middlesOf(seminar, query) == one);
    // One that follows takes nothing from the first, nor lends a word to it.
    mark("Kelapa itu tua.");
    const QStringList two{"kelapa yang tua", "Kelapa itu tua"};
    CHECK(middlesOf(seminar, query) == two);
    mark("Ada kelapa tua");
    const QStringList three{"kelapa yang tua", "Kelapa itu tua", "kelapa tua"};
    CHECK(middlesOf(seminar, query) == three);
    // What two of them share is one line, and one around them has its own best.
    mark("Kelapa itu tua. Ada");
    CHECK(middlesOf(seminar, query) == three);
    mark("yang tua. Kelapa");
    CHECK(
        middlesOf(seminar, query)
        == QStringList{"kelapa yang tua", "tua. Kelapa", "Kelapa itu tua", "kelapa tua"});
}

TEST_CASE("A word that comes again is no part of the words before it", "[queries]")
{
    QueryNotebook seminar;
    plant(
        seminar,
        "Kerja sama kerja keras. Sama kerja sama.\n"
        "Dari negara ke negara.\nKelapa muda kelapa tua muda.");
    CHECK(middlesOf(seminar, "kerja sama") == QStringList{"Kerja sama", "kerja sama"});
    CHECK(middlesOf(seminar, "kelapa tua muda") == QStringList{"kelapa tua muda"});
    CHECK(middlesOf(seminar, "dari negara ke negara") == QStringList{"Dari negara ke negara"});
    CHECK(
        placesOf(seminar, "kelapa tua muda") == QStringList{"4 Kelapa muda", "4 kelapa tua muda"});
    CHECK(placesOf(seminar, "sama") == QStringList{"4 sama", "4 Sama", "4 sama"});
}

TEST_CASE("A concordance has each word in the middle, and its neighbours in order", "[queries]")
{
    const QueryNotebook seminar;
    const test::TextScan scan(seminar.notebook->stores());
    auto lines = taken(notebook::concordanceFor(
                           seminar.notebook->stores(), scan, understood(seminar, "siber"), 12))
                     .lines;
    const auto shown = [&] {
        QStringList texts;
        for (const ConcordanceLine &line : lines)
            texts.append(line.left + u'|' + line.middle + u'|' + line.right);
        return texts;
    };
    CHECK(
        shown()
        == QStringList{
            QString::fromUtf8("🌿 Serangan |siber| dan keamana"), "an keamanan |siber| di Jepang.",
            "has latihan |siber| bersama ASE", "ya; ancaman |siber| ikut meluas",
            "Ancaman |siber|, tanpa tahu"});
    CHECK(lines.first().span == text::CodePointSpan{11, 16});
    CHECK(lines.at(2).paragraph == 2);
    sort(lines, ConcordanceOrder::Left);
    CHECK(
        shown()
        == QStringList{
            "Ancaman |siber|, tanpa tahu", "ya; ancaman |siber| ikut meluas",
            "an keamanan |siber| di Jepang.", "has latihan |siber| bersama ASE",
            QString::fromUtf8("🌿 Serangan |siber| dan keamana")});
    sort(lines, ConcordanceOrder::Right);
    CHECK(shown().first() == "has latihan |siber| bersama ASE");
    CHECK(shown().last() == "Ancaman |siber|, tanpa tahu");
    sort(lines, ConcordanceOrder::Document);
    CHECK(lines.first().documentId == DocumentId(1));
    CHECK(lines.last().documentId == DocumentId(3));
}
