// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/words/WordBreaks.h"

#include "support/Catch.h"

#include <QStringList>

#include <random>

using namespace telaah;
using text::TextRange;
using text::WordBreaks;

namespace {

QStringList wordsOf(const QString &text, bool onlyIcu = false)
{
    std::vector<TextRange> ranges;
    WordBreaks().find(text, ranges, onlyIcu);
    QStringList words;
    for (const TextRange range : ranges)
        words.append(text.mid(range.start(), range.length()));
    return words;
}

QString randomText(std::mt19937 &random)
{
    static const QStringList pieces{"a",  "b", "Z",  "é",      "ñ",      "Ā",      "1",
                                    "2",  "0", " ",  " ",      "\n",     "'",      ".",
                                    ",",  ";", ":",  "_",      "-",      "(",      ")",
                                    "\"", "/", "@",  "\u2019", "\u2013", "\u201c", "\u201d",
                                    "%",  "&", "\t", "*",      "\u0301", "\u200d", "\U0001F33F"};
    QString text;
    const int count = static_cast<int>(random() % 30);
    for (int i = 0; i < count; ++i)
        text += pieces.at(
            static_cast<qsizetype>(random() % static_cast<std::size_t>(pieces.size())));
    return text;
}

} // namespace

TEST_CASE("Words end at hyphens, and where a sentence was glued to the next", "[text]")
{
    CHECK(wordsOf("negara-negara besar") == QStringList{"negara", "negara", "besar"});
    CHECK(
        wordsOf("siber.Serangan, kemlu.go.id")
        == QStringList{"siber", "Serangan", "kemlu", "go", "id"});
    CHECK(wordsOf("Jum'at, Qur\u2019an") == QStringList{"Jum'at", "Qur\u2019an"});
    CHECK(wordsOf("'siber' dan “siber”—siber") == QStringList{"siber", "dan", "siber", "siber"});
    CHECK(
        wordsOf("10.000 orang, 3,5 persen, 2017–2022")
        == QStringList{"10.000", "orang", "3,5", "persen", "2017", "2022"});
    CHECK(
        wordsOf("cyber_security pukul 10:30")
        == QStringList{"cyber", "security", "pukul", "10", "30"});
    CHECK(wordsOf("").isEmpty());
    CHECK(wordsOf(" … — !? \U0001F33B ").isEmpty());
}

TEST_CASE("Combining marks, ligatures and other scripts stay whole", "[text]")
{
    CHECK(wordsOf("ke\u0323bijakan ﬁnansial") == QStringList{"ke\u0323bijakan", "ﬁnansial"});
    CHECK(wordsOf("Русский текст").size() == 2);
    CHECK(wordsOf("日本の外交").size() > 1);
    CHECK(wordsOf("siber\U0001F33Bserangan") == QStringList{"siber", "serangan"});
}

TEST_CASE("The short way finds the words that ICU finds", "[text]")
{
    std::mt19937 random(20261120); // NOLINT: the same texts each time
    for (int i = 0; i < 20'000; ++i) {
        const QString text = randomText(random);
        INFO(text.toStdString());
        REQUIRE(wordsOf(text) == wordsOf(text, true));
    }
}
