// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/Locate.h"

#include "support/IndexedRows.h"
#include "support/Outcome.h"
#include "text/Canonical.h"
#include "text/Graphemes.h"

#include <random>

using namespace telaah;
using search::Form;
using search::Match;
using search::MatchKind;
using test::bare;
using test::phrase;
using test::refused;
using test::taken;

namespace {

text::Tokenizer &tokenizer()
{
    static text::Tokenizer tokenizer;
    return tokenizer;
}

std::optional<search::Located> located(const search::TextQuery &query, const QString &row)
{
    const auto plan = taken(search::planOf(query, tokenizer(), search::Case::OfAcronyms));
    return search::locate(plan, row, tokenizer());
}

/// What is found, as it is written; a form between < >, a variant between [ ].
QStringList found(const search::TextQuery &query, const QString &row)
{
    QStringList pieces;
    const auto place = located(query, row);
    if (!place)
        return {"-"};
    for (const Match &match : place->matches) {
        const QString text = row.mid(match.range.start(), match.range.length());
        pieces.append(
            match.kind == MatchKind::Exact      ? text
                : match.kind == MatchKind::Form ? '<' + text + '>'
                                                : '[' + text + ']');
    }
    return pieces;
}

} // namespace

TEST_CASE("A match says how it was found", "[search]")
{
    CHECK(
        found(bare("serangan"), "Serangan itu menyerang")
        == QStringList{"Serangan", "<menyerang>"});
    CHECK(
        found(bare("siber"), "Siber, sibernya, cyber")
        == QStringList{"Siber", "<sibernya>", "[cyber]"});
    CHECK(
        found(bare("cyber"), "Siber, sibernya, cyber")
        == QStringList{"[Siber]", "[sibernya]", "cyber"});
    CHECK(
        found(bare("kerjasama"), "Kerja sama, bekerja sama, kerjasamanya")
        == QStringList{"[Kerja sama]", "<bekerja sama>", "<kerjasamanya>"});
    CHECK(found(bare("kerja sama"), "Kerjasama") == QStringList{"[Kerjasama]"});
    CHECK(found(bare("negara"), "antar negara-negara besar") == QStringList{"negara-negara"});
    CHECK(found(bare("kawasan"), "Stabilitas dikawasan ini") != QStringList{"-"});
}

TEST_CASE("A phrase is adjacent and in order, and of no other form", "[search]")
{
    CHECK(
        found(phrase("kerja sama siber"), "Kerjasama siber, kerja sama cyber, kerja-sama sibernya")
            .size()
        == 3);
    CHECK(found(phrase("kerja sama"), "bekerja sama") == QStringList{"-"});
    CHECK(found(phrase("serangan"), "menyerang") == QStringList{"-"});
    CHECK(found(phrase("siber serangan"), "serangan siber") == QStringList{"-"});
    CHECK(found(phrase("luar negeri"), "Kementerian Luar Negeri RI") == QStringList{"Luar Negeri"});
    CHECK(
        found(phrase("membangun kepercayaan bersama"), "langkah membangun kepercayaan bersama")
        == QStringList{"membangun kepercayaan bersama"});
    CHECK(found(phrase("Kementerian Luar Negeri RI"), "Kemlu RI") == QStringList{"[Kemlu RI]"});
    CHECK(found(phrase("negara besar"), "negara-negara besar") == QStringList{"negara besar"});
}

TEST_CASE("A phrase skips no word, not even of two that count as one", "[search]")
{
    for (const search::Form form : {Form::Folded, Form::Exact}) {
        const auto find = [form](const QString &words, const QString &row) {
            return found(search::words(words, form), row);
        };
        CHECK(find("di Jepang", "pergi di luar Jepang") == QStringList{"-"});
        CHECK(find("kerja Jepang", "kerja sama Jepang") == QStringList{"-"});
        CHECK(find("di ASEAN", "di kawasan ASEAN") == QStringList{"-"});
        CHECK(find("antar ASEAN", "antar negara ASEAN") == QStringList{"-"});
        CHECK(find("pergi luar", "pergi di luar Jepang") == QStringList{"-"});
        CHECK(find("hubungan negara", "hubungan antar negara") == QStringList{"-"});
        CHECK(find("negara besar", "negaraDiplomasi besar") == QStringList{"-"});
        CHECK(find("Diplomasi besar", "negaraDiplomasi besar") == QStringList{"Diplomasi besar"});
        CHECK(find("luar Jepang", "pergi di luar Jepang") == QStringList{"luar Jepang"});
        CHECK(find("pergi di", "pergi di luar Jepang") == QStringList{"pergi di"});
        CHECK(
            find("pergi di luar Jepang", "pergi di luar Jepang")
            == QStringList{"pergi di luar Jepang"});
        CHECK(
            find("luar negeri Jepang", "di luar negeri Jepang")
            == QStringList{"luar negeri Jepang"});
    }
    CHECK(found(phrase("kemlu luar"), "Kementerian Luar Negeri") == QStringList{"-"});
    CHECK(found(phrase("karya besar"), "karya2 besar") != QStringList{"-"});
}

TEST_CASE("Exact means the letters as written", "[search]")
{
    CHECK(
        found(search::words("Jepang", Form::Exact), "jepang Jepang JEPANG")
        == QStringList{"Jepang"});
    CHECK(
        found(search::words("kerja sama", Form::Exact), "Kerja sama, kerja sama, kerjasama")
        == QStringList{"kerja sama"});
    CHECK(found(search::words("jepang", Form::Exact), "Jepang") == QStringList{"-"});
}

TEST_CASE("Capitals are an acronym first", "[search]")
{
    CHECK(found(bare("ITU"), "Peran ITU itu penting") == QStringList{"ITU"});
    CHECK(found(bare("itu"), "Peran ITU itu penting") == QStringList{"ITU", "itu"});
    CHECK(found(bare("ITU"), "HAL ITU SANGAT PENTING") == QStringList{"-"});
    CHECK(found(bare("G20"), "KTT G20") == QStringList{"G20"});
}

TEST_CASE("A word that is still being typed finds what begins with it", "[search]")
{
    search::TextQuery open = search::words("dipl");
    open.isBeginning = true;
    CHECK(found(open, "Diplomasi dan diplomat") == QStringList{"Diplomasi", "diplomat"});
    search::TextQuery unfinished = phrase("keamanan si");
    unfinished.isBeginning = true;
    CHECK(found(unfinished, "strategi keamanan siber nasional") == QStringList{"keamanan siber"});
}

TEST_CASE("The best stretch is the tightest with all words", "[search]")
{
    const QString row = "serangan lama di sana, lalu norma. Norma serangan itu";
    const auto place = located(bare("serangan norma"), row);
    REQUIRE(place);
    CHECK(row.mid(place->best.start(), place->best.length()) == "Norma serangan");
}

TEST_CASE("Words as they were typed are better than closer ones that are not", "[search]")
{
    const auto best = [](const QString &words, const QString &row) {
        const auto place = located(bare(words), row);
        REQUIRE(place);
        return (place->isApart ? "apart: " : "")
            + row.mid(place->best.start(), place->best.length());
    };
    const QString row = "Orang zeta alfa. Lalu ada juga alfa zeta di sini.";
    CHECK(best("alfa zeta", row) == "alfa zeta");
    CHECK(best("zeta alfa", row) == "zeta alfa");
    CHECK(best("alfa zeta", "Alfa,\u00a0\u00a0\u00a0zeta; zeta alfa").startsWith("Alfa"));
    CHECK(best("alfa zeta", "Zeta alfa. Alfa yang zeta.") == "apart: Zeta alfa");
    // Rather the word itself than another form side by side.
    CHECK(best("serangan norma", "Menyerang norma, norma serangan") == "apart: norma serangan");
    // A part that comes again is not as typed.
    CHECK(best("kerja sama keras", "Kerja sama kerja keras").startsWith("apart: "));
    CHECK(
        best("kerja sama keras", "Kerja sama kerja keras, kerja sama keras") == "kerja sama keras");
    CHECK(best("kerja sama keras", "Soal kerjasama keras itu") == "kerjasama keras");
}

TEST_CASE("Words can be wanted near each other, or not at all", "[search]")
{
    const auto siber = search::words("siber");
    const auto norma = search::words("norma");
    CHECK(found(search::near({siber, norma}, 1), "norma dunia siber").size() == 2);
    CHECK(found(search::near({siber, norma}, 1), "norma untuk dunia siber") == QStringList{"-"});
    CHECK(
        found(search::allOf({siber, search::noneOf(norma)}), "ruang siber")
        == QStringList{"siber"});
    CHECK(found(search::allOf({siber, search::noneOf(norma)}), "norma siber") == QStringList{"-"});
    CHECK(found(search::anyOf({siber, norma}), "norma saja") == QStringList{"norma"});
}

TEST_CASE("Near counts the words that are none of those asked for", "[search]")
{
    const auto siber = search::words("siber");
    const auto norma = search::words("norma");
    const auto asean = search::words("asean");
    CHECK(found(search::near({siber, norma, asean}, 2), "siber satu norma dua asean").size() == 3);
    CHECK(
        found(search::near({siber, norma, asean}, 1), "siber satu norma dua asean")
        == QStringList{"-"});
    CHECK(found(search::near({siber, norma}, 1), "siber di luar norma") == QStringList{"-"});
    CHECK(found(search::near({siber, norma}, 2), "siber di luar norma").size() == 2);
    // As many as may be, without each of them being taken once for each other.
    const QString row = QString("siber norma ").repeated(1'500);
    CHECK(found(search::near({siber, norma}, 1'000), row).size() == 3'000);
}

TEST_CASE("While a word is being typed, two that become one are found as one", "[search]")
{
    const auto typed = [](const QString &words) {
        search::TextQuery query = bare(words);
        query.parts.last().isBeginning = true;
        return query;
    };
    CHECK(found(typed("kerja sa"), "Soal kerja sama itu") == QStringList{"kerja sama"});
    CHECK(found(typed("norma keamanan si"), "norma keamanan siber").last() == "keamanan siber");
    // Two words stay two.
    CHECK(found(typed("kerja sa"), "kerja yang sama").size() == 2);
    CHECK(found(typed("kerja sa"), "kerja sangat berat") == QStringList{"kerja", "sangat"});
    CHECK(found(typed("padi sa"), "padi sawah") == QStringList{"padi", "sawah"});
}

TEST_CASE("What has no word in it is refused", "[search]")
{
    const auto plan = [](const search::TextQuery &query) {
        return search::planOf(query, tokenizer(), search::Case::Ignored);
    };
    CHECK(refused(plan(bare("!!! …"))) == ErrorCode::EmptyQuery);
    CHECK(refused(plan(search::allOf({}))) == ErrorCode::EmptyQuery);
    CHECK(plan(bare("!!! siber")));
}

TEST_CASE("A query has a limit to its letters, its words and its depth", "[search]")
{
    const auto plan = [](const search::TextQuery &query) {
        return search::planOf(query, tokenizer(), search::Case::Ignored);
    };
    CHECK(plan(search::words(QString(search::limits::QueryLength, u'a'))));
    CHECK(
        refused(plan(search::words(QString(search::limits::QueryLength + 1, u'a'))))
        == ErrorCode::QueryTooLong);

    QList<search::TextQuery> words(search::limits::QueryWords, search::words("siber"));
    CHECK(plan(search::anyOf(words)));
    words.append(search::words("siber"));
    CHECK(refused(plan(search::anyOf(words))) == ErrorCode::QueryTooLong);

    search::TextQuery deep = search::words("siber");
    for (int i = 0; i < search::limits::QueryDepth; ++i)
        deep = search::anyOf({deep});
    CHECK(plan(deep));
    CHECK(refused(plan(search::anyOf({deep}))) == ErrorCode::QueryTooLong);
}

TEST_CASE("Matches are whole words of the text, whatever stands around them", "[search]")
{
    static const QStringList words{"siber",       "sibernya",      "Cyber",    "kerja sama",
                                   "Kerjasama",   "negara-negara", "ﬁnansial", "ke\u0323bijakan",
                                   "Qur\u2019an", "ITU",           "menyerang"};
    static const QStringList noise{
        "\U0001F33B",
        "\U0001F468\u200D\U0001F469\u200D\U0001F467",
        "e\u0301\u0302",
        "\u200d",
        " ",
        ", ",
        "— ",
        "日本",
        "\u00a0",
        "1.000",
        "(",
        ") ",
        "\n",
        "a"};
    std::mt19937 random(5); // NOLINT: the same texts each time
    const auto pick = [&random](const QStringList &list) {
        return list.at(static_cast<qsizetype>(random() % static_cast<std::size_t>(list.size())));
    };
    int hits = 0;
    for (int i = 0; i < 2'000; ++i) {
        QString raw;
        for (int j = 0; j < 12; ++j)
            raw += pick(noise) + (j % 3 == 0 ? ' ' + pick(words) + ' ' : pick(noise));
        const QString row = text::canonical(raw);
        INFO(row.toStdString());
        for (const QString &wanted : QStringList{
                 "siber", "kerjasama", "negara", "finansial", "kebijakan", "ITU", "serang"}) {
            const auto place = located(search::words(wanted), row);
            if (!place)
                continue;
            qsizetype last = 0;
            for (const Match &match : place->matches) {
                ++hits;
                REQUIRE(match.range.start() >= last);
                REQUIRE(match.range.end() <= row.size());
                last = match.range.end();
                // Cuts nothing, and is found again in what it covers.
                REQUIRE(text::isGraphemeBoundary(row, match.range.start()));
                REQUIRE(text::isGraphemeBoundary(row, match.range.end()));
                const QString covered = row.mid(match.range.start(), match.range.length());
                REQUIRE(located(search::words(wanted), covered));
                REQUIRE(row.at(match.range.start()).isLetter());
            }
            REQUIRE(place->best.start() >= 0);
            REQUIRE(place->best.end() <= row.size());
        }
    }
    CHECK(hits > 2'000);
}
