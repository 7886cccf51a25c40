// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/words/WordCounts.h"

#include "support/Catch.h"

using namespace telaah;
using text::CountedForm;
using text::CountedWord;
using text::WordCounts;

namespace {

const text::Lexicon &lexicon()
{
    static const text::Lexicon lexicon(text::Dictionary::find(), text::WordLists::shipped());
    return lexicon;
}

/// Each word with its count, the number of documents and its forms: "serangan 3/2: serangan 2,
/// menyerang 1". Function words stand in parentheses.
QStringList countsOf(const QStringList &documents)
{
    WordCounts counts(lexicon(), text::shippedStopWords());
    for (const QString &document : documents)
        counts.addDocument(document);
    QStringList lines;
    for (const CountedWord &word : counts.words()) {
        QStringList forms;
        for (const CountedForm &form : word.forms)
            forms.append(form.text + ' ' + QString::number(form.count));
        const QString line = QString("%1/%2: %3")
                                 .arg(
                                     QString::number(word.count), QString::number(word.documents),
                                     forms.join(", "));
        lines.append(word.isStopWord ? '(' + line + ')' : line);
    }
    return lines;
}

} // namespace

TEST_CASE("Words are counted with their forms, and no root is shown", "[words]")
{
    CHECK(
        countsOf({"Serangan itu; serangan! Mereka menyerang.", "Diserang? Serangannya."})
        == QStringList{
            "5/2: serangan 2, Diserang 1, Serangannya 1, menyerang 1", "(1/1: itu 1)",
            "(1/1: Mereka 1)"});
    CHECK(
        countsOf({"siber cyber sibernya siber"})
        == QStringList{"4/1: siber 2, cyber 1, sibernya 1"});
}

TEST_CASE("Function words stand apart from other words of their root", "[words]")
{
    CHECK(
        countsOf({"Keadaan adalah keadaan, ada adanya."})
        == QStringList{"(2/1: ada 1, adanya 1)", "2/1: keadaan 2", "(1/1: adalah 1)"});
}

TEST_CASE("Acronyms are not the words that they spell, but in headings", "[words]")
{
    const QStringList counts = countsOf({"ITU rapat. Itu rapat, kata ITU dan AS."});
    CHECK(counts.contains("2/1: ITU 2"));
    CHECK(counts.contains("(1/1: Itu 1)"));
    CHECK(counts.contains("1/1: AS 1"));
    CHECK(
        countsOf({"SERANGAN SIBER DAN PERTAHANAN\nserangan siber"}).mid(0, 2)
        == QStringList{"2/1: serangan 2", "2/1: siber 2"});
}

TEST_CASE("Numbers and single letters are no words", "[words]")
{
    WordCounts counts(lexicon(), {});
    counts.addDocument(u"2017, 5 a (t.t.) — G20 \U0001F33B data");
    QStringList words;
    for (const CountedWord &word : counts.words())
        words.append(word.forms.first().text);
    CHECK(words == QStringList{"data", "G20"});
    CHECK(counts.running() == 2);
}

TEST_CASE("What stands in an address is no word", "[words]")
{
    WordCounts counts(lexicon(), {});
    counts.addDocument(
        u"Diunduh dari https://www.kemlu.go.id/siber dan humas@bssn.go.id, lihat siber.");
    QStringList words;
    for (const CountedWord &word : counts.words())
        words.append(word.forms.first().text);
    CHECK(words == QStringList{"dan", "dari", "Diunduh", "lihat", "siber"});
    CHECK(counts.running() == 5);
}

TEST_CASE("A word of many documents counts once in each", "[words]")
{
    CHECK(
        countsOf({"serangan Serangan", "menyerang serangan", "kursi", "diserang"})
        == QStringList{"5/3: serangan 3, diserang 1, menyerang 1", "1/1: kursi 1"});
}

TEST_CASE("Words have places as in a dictionary, however often they are there", "[words]")
{
    WordCounts counts(lexicon(), {});
    counts.addDocument(u"zaman zaman Jepang élite data");
    QStringList words(4);
    for (const CountedWord &word : counts.words())
        words[word.place] = word.forms.first().text;
    CHECK(words == QStringList{"data", "élite", "Jepang", "zaman"});
    CHECK(counts.words().first().forms.first().text == "zaman");
}

TEST_CASE("The list of function words holds Indonesian and English ones, folded", "[words]")
{
    const QSet<QString> words = text::shippedStopWords();
    for (const QString word : {"yang", "dan", "the", "adalah", "tidak"})
        CHECK(words.contains(word));
    for (const QString word : {"siber", "negara", "keamanan", "#"})
        CHECK_FALSE(words.contains(word));
    CHECK(words.size() > 300);
}
