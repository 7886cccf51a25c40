// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/words/PossibleWords.h"

#include "support/Catch.h"
#include "support/FileBytes.h"
#include "text/words/Dictionary.h"

#include <QFile>

#include <hunspell/hunspell.hxx>
#include <random>

using telaah::text::PossibleWords;

TEST_CASE("Affixes come off as the file says", "[text]")
{
    const PossibleWords words(
        "SET ISO8859-1\nPFX A Y 2\nPFX A 0 me .\nPFX A s meny s\nSFX B Y 2\nSFX B 0 kan/C .\nSFX B "
        "0 lah .\n",
        "3\nserang/A\nbaca/B\nkursi\n");
    for (const char *possible :
         {"serang", "menyerang", "mebaca", "bacakan", "bacakanlah", "kata-kata", "x2", "kursi"})
        CHECK(words.mayBeKnown(possible));
    for (const char *impossible :
         {"serangan", "menserang",
          "baca"
          "kanlahkan",
          "bac", "kan", "kursikan", "mekursi"})
        CHECK_FALSE(words.mayBeKnown(impossible));
}

TEST_CASE("What an affix file may mean that is not understood, all words may be", "[text]")
{
    CHECK(PossibleWords("COMPOUNDFLAG X\n", "1\nbaca\n").mayBeKnown("sesuatu"));
    CHECK(PossibleWords("SFX B Y 1\nSFX B y ies .\n", "1\nbaca\n").mayBeKnown("sesuatu"));
}

TEST_CASE("Nothing that Hunspell knows is held impossible", "[text]")
{
    const QString path = telaah::text::Dictionary::find();
    REQUIRE_FALSE(path.isEmpty());
    const QByteArray affixes = telaah::test::bytesOf(path + ".aff");
    const QByteArray stems = telaah::test::bytesOf(path + ".dic");
    const PossibleWords words(affixes, stems);
    Hunspell hunspell(
        QFile::encodeName(path + ".aff").constData(), QFile::encodeName(path + ".dic").constData());
    const char *fronts[] = {"",    "me", "mem",   "men",   "meng",  "meny", "ber",
                            "be",  "di", "ke",    "pe",    "peng",  "per",  "memper",
                            "ter", "se", "diper", "keber", "pember"};
    const char *ends[] = {"",    "an",    "kan",    "i",    "nya", "lah",
                          "kah", "annya", "kanlah", "ilah", "ku"};
    const QList<QByteArray> lines = stems.split('\n');
    std::mt19937_64 random(7);
    int known = 0;
    int spared = 0;
    for (int i = 0; i < 60'000; ++i) {
        QByteArray stem = lines.at(static_cast<qsizetype>(random() % lines.size()))
                              .split('/')
                              .first()
                              .trimmed()
                              .toLower();
        if (random() % 3 == 0 && !stem.isEmpty())
            stem.remove(0, 1);
        const std::string word = fronts[random() % std::size(fronts)] + stem.toStdString()
            + ends[random() % std::size(ends)];
        const bool isKnown = hunspell.spell(word) || !hunspell.stem(word).empty();
        known += isKnown ? 1 : 0;
        spared += words.mayBeKnown(word) ? 0 : 1;
        if (isKnown && !words.mayBeKnown(word))
            FAIL(word);
    }
    CHECK(known > 500);
    CHECK(spared > 1'000);
}
