// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/FoldedText.h"

#include "support/Catch.h"

#include <algorithm>

using namespace telaah;
using text::FoldedText;
using text::TextRange;

namespace {

/// What is found in `text`, as it is written there.
QStringList found(const QString &text, const QString &typed)
{
    QStringList pieces;
    for (const TextRange range : FoldedText(text).find(typed))
        pieces.append(text.mid(range.start(), range.length()));
    return pieces;
}

} // namespace

TEST_CASE("What is typed is found whatever the case and accents", "[text]")
{
    CHECK(found("Keamanan siber, KEAMANAN", "keamanan") == QStringList{"Keamanan", "KEAMANAN"});
    CHECK(found("café, CAFE", "Cafe") == QStringList{"café", "CAFE"});
    CHECK(found("Straße und Strasse", "strasse") == QStringList{"Straße", "Strasse"});
    CHECK(found("aaa", "aa") == QStringList{"aa", "aa"});
    CHECK(found("siber", "xyz").isEmpty());
    CHECK(found("siber", "").isEmpty());
    CHECK(found("", "a").isEmpty());
    CHECK(FoldedText().find(u"a").isEmpty());
}

TEST_CASE("Places are those of the text as written", "[text]")
{
    // Before each place: one character folded to two, one of two units, one that goes altogether.
    const QString text = QString::fromUtf8("ﬁnansial \U0001F33F ke\u0323bijakan siber");
    CHECK(found(text, "finansial") == QStringList{QString::fromUtf8("ﬁnansial")});
    CHECK(found(text, "siber") == QStringList{"siber"});
    CHECK(found(text, "kebijakan") == QStringList{QString::fromUtf8("ke\u0323bijakan")});
    CHECK(found(text, QString::fromUtf8("\U0001F33F")).size() == 1);
}

TEST_CASE("A word is found letter by letter as it is at once", "[text]")
{
    const QString text = QString::fromUtf8("Straße, strasse, STR, estrasse; stra\u00dfe si str");
    const FoldedText folded(text);
    text::FoldedHits last;
    for (const QString typed : {"s", "st", "strA", "stras", "strass", "str", "e", "", "es", "st"}) {
        CAPTURE(typed.toStdString());
        CHECK(folded.find(typed, &last) == folded.find(typed));
    }
}

TEST_CASE("Whether a few letters are in a stretch is told without looking beyond it", "[text]")
{
    // One character folded to two, one that goes altogether, one of two units.
    const QString text = QString::fromUtf8("a Straße ke\u0323bijakan \U0001F33F é siber");
    const FoldedText folded(text);
    const auto within = [&](const QString &part, const QString &letters) {
        const qsizetype at = text.indexOf(part);
        REQUIRE(at >= 0);
        return folded.has(letters, {at, at + part.size()});
    };
    CHECK(within("Stra", "s"));
    CHECK(within(QString::fromUtf8("ß"), "s"));
    CHECK(!within("bijakan", "e"));
    CHECK(within(QString::fromUtf8("ke\u0323"), "e"));
    CHECK(within(QString::fromUtf8("é"), "e"));
    CHECK(!within(" s", "e"));
    CHECK(within("siber", "r"));
    CHECK(within("Stra", "tr"));
    CHECK(within(QString::fromUtf8("aße"), "ss"));
    CHECK(!within("Stra", "as")); // It goes on so, but not in there.
    CHECK(!folded.has(u"a", {0, 0}));
    for (qsizetype start = 0; start < text.size(); ++start) {
        // As everything that is found tells it, for letters that stay one.
        const auto all = folded.find(u"ak");
        const auto isThere = [&](TextRange place) {
            return place.start() >= start && place.end() <= text.size();
        };
        CHECK(folded.has(u"ak", {start, text.size()}) == std::ranges::any_of(all, isThere));
    }
}
