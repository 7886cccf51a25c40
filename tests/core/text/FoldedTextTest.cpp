// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/FoldedText.h"

#include "support/Catch.h"

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
