// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/Snippet.h"

#include "support/Catch.h"

using namespace telaah;
using text::TextRange;

namespace {

QString snippet(const QString &row, const QString &wanted, qsizetype longest)
{
    const qsizetype start = row.indexOf(wanted);
    const TextRange range = search::snippetOf(row, {start, start + wanted.size()}, longest);
    return row.mid(range.start(), range.length());
}

} // namespace

TEST_CASE("A snippet is the sentence, if that is short enough", "[search]")
{
    const QString row = "Awal. Jepang menyerang balik dengan diplomasi. Akhir.";
    CHECK(snippet(row, "menyerang", 100).trimmed() == "Jepang menyerang balik dengan diplomasi.");
    const QString cut = snippet(row, "menyerang", 20);
    CHECK(cut.contains("menyerang"));
    CHECK(cut.size() <= 20);
    CHECK(!cut.startsWith("epang"));
}

TEST_CASE("A snippet holds what was found, however long that is", "[search]")
{
    const QString row = QString(5'000, u'a') + " siber " + QString(5'000, u'b');
    CHECK(snippet(row, "siber", 100).contains("siber"));
    CHECK(snippet(row, QString(5'000, u'a'), 100) == QString(5'000, u'a'));
    CHECK(snippet("\U0001F33B", "\U0001F33B", 1) == "\U0001F33B");
}

TEST_CASE("Nothing that was found is cut in two", "[search]")
{
    const QString row =
        "Menteri luar negeri dan menteri pertahanan membahas siber di Seoul hari ini.";
    const qsizetype siber = row.indexOf("siber");
    const QList<search::Match> matches{
        {{0, 19}, search::MatchKind::Exact},
        {{siber, siber + 5}, search::MatchKind::Exact},
        {{siber + 6, siber + 14}, search::MatchKind::Exact}};
    for (qsizetype longest = 5; longest < row.size(); ++longest) {
        const TextRange range = search::snippetOf(row, {siber, siber + 5}, longest, matches);
        for (const search::Match &match : matches) {
            const bool isCut = match.range.start() < range.end()
                && range.start() < match.range.end()
                && (match.range.start() < range.start() || range.end() < match.range.end());
            CHECK_FALSE(isCut);
        }
        CHECK(range.start() <= siber);
        CHECK(range.end() >= siber + 5);
    }
}

TEST_CASE(
    "A snippet that is shortened ends with a word, and with all of what was found", "[search]")
{
    const QString snippet = "Jepang menyerang balik lewat kerja sama siber.";
    const QList<search::Match> matches{
        {{0, 6}, search::MatchKind::Exact}, {{29, 39}, search::MatchKind::Exact}};
    const auto shortened = [&](qsizetype most) {
        return snippet.first(search::endOfShortened(snippet, most, matches));
    };
    CHECK(shortened(snippet.size()) == snippet);
    CHECK(shortened(42) == "Jepang menyerang balik lewat kerja sama");
    CHECK(shortened(37) == "Jepang menyerang balik lewat");
    CHECK(shortened(34) == "Jepang menyerang balik lewat");
    CHECK(shortened(15) == "Jepang");
    CHECK(shortened(16) == "Jepang menyerang");
    CHECK(shortened(4) == "Jepa"); // There is nothing else to show.
    CHECK(search::endOfShortened(u"", 4, {}) == 0);
}
