// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/words/FormSearch.h"

#include "support/Catch.h"

using namespace telaah;
using text::FormSearch;
using text::TextRange;

namespace {

QStringList found(const QString &text, const QString &wanted, qsizetype stretch = 1'000'000)
{
    static const auto lexicon = std::make_shared<const text::Lexicon>(
        text::Dictionary::find(), text::WordLists::shipped());
    FormSearch search(lexicon, text, wanted);
    QList<TextRange> hits;
    while (!search.isDone())
        search.advance(stretch, hits);
    QStringList words;
    for (const TextRange &hit : hits)
        words.append(text.mid(hit.start(), hit.length()));
    return words;
}

} // namespace

TEST_CASE("Every form and spelling of a word is found in a document", "[text]")
{
    const QString text = "Serangan itu menyerang.\nYang diserang tahu; penyerang lari. Seragam.";
    const QStringList all{"Serangan", "menyerang", "diserang", "penyerang"};
    CHECK(found(text, "serang") == all);
    CHECK(found(text, "serang", 1) == all); // However short the stretches are.
    CHECK(found("Ruang cyber dan siber.", "siber") == QStringList{"cyber", "siber"});
}

TEST_CASE("A stretch that ends with a paragraph does not go on into the next one", "[text]")
{
    const auto lexicon = std::make_shared<const text::Lexicon>(
        text::Dictionary::find(), text::WordLists::shipped());
    FormSearch search(lexicon, "aman\naman\naman", "aman");
    QList<TextRange> hits;
    search.advance(5, hits);
    CHECK(search.position() == 5);
    CHECK(hits == QList{TextRange(0, 4)});
}

TEST_CASE("Several words follow one another, each in any form", "[text]")
{
    CHECK(
        found("Mereka meningkatkan kerjasama. Peningkatan itu. Tingkatkan lagi!", "peningkatan itu")
        == QStringList{"Peningkatan itu"});
}

TEST_CASE("Capitals stand for themselves, and nothing finds nothing", "[text]")
{
    CHECK(found("Organisasi ITU itu penting.", "ITU") == QStringList{"ITU"});
    CHECK(found("Apa saja.", "").isEmpty());
    CHECK(found("", "serang").isEmpty());
    CHECK(found(QString("siber \U0001F600 serangan"), "menyerang") == QStringList{"serangan"});
}
