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
