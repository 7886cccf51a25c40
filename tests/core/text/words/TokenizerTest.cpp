// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/words/Tokenizer.h"

#include "support/Catch.h"

using namespace telaah;
using text::Token;
using text::Tokenizer;

namespace {

/// The keys of each position, those of a kind behind a sign for it.
QString keysOf(const QString &text, Tokenizer &tokenizer)
{
    QString keys;
    const auto add = [&keys](const QByteArray &key) {
        static const QString signs = QStringLiteral(" <>!=");
        const char kind = key.isEmpty() || key.at(0) > 4 ? '\0' : key.at(0);
        if (kind != 0)
            keys += signs.at(kind);
        keys += QString::fromUtf8(kind == 0 ? key : key.sliced(1)) + QLatin1Char('|');
    };
    for (const Token &token : tokenizer.read(text)) {
        if (token.startsPosition && !keys.isEmpty()) {
            keys.chop(1);
            keys += QLatin1Char(' ');
        }
        add(token.keys->surface);
        for (const QByteArray &key : token.keys->others)
            add(key);
        if (!token.keys->letters.isEmpty())
            add(token.keys->letters);
    }
    keys.chop(1);
    return keys;
}

QString keysOf(const QString &text)
{
    Tokenizer tokenizer;
    return keysOf(text, tokenizer);
}

} // namespace

// Signs: < base, > root, ! letters as written, = spelling.

TEST_CASE("The dictionary is there", "[text]")
{
    // The package hunspell-id is on the list of what Telaah needs.
    CHECK(Tokenizer().lexicon().hasDictionary());
}

TEST_CASE("What is skimmed has the same words at the same places", "[text]")
{
    const QString text = QStringLiteral(
        "Serangan di luar negeri; kerjasamanya, karya2 antar-negara, "
        "negaraDiplomasi Kementerian Luar Negeri ITU kebijakannya");
    Tokenizer reader;
    Tokenizer skimmer;
    const auto &read = reader.read(text);
    const auto &skimmed = skimmer.skim(text);
    REQUIRE(skimmed.size() == read.size());
    int spared = 0;
    for (std::size_t i = 0; i < read.size(); ++i) {
        CHECK(skimmed[i].range == read[i].range);
        CHECK(skimmed[i].startsPosition == read[i].startsPosition);
        CHECK(skimmed[i].firstWord == read[i].firstWord);
        CHECK(skimmed[i].endWord == read[i].endWord);
        CHECK(skimmed[i].keys->surface == read[i].keys->surface);
        spared += skimmed[i].keys->isAnalyzed ? 0 : 1;
        CHECK(skimmer.analyze(*skimmed[i].keys).others == read[i].keys->others);
    }
    CHECK(spared > 0);
}

TEST_CASE("A word has its root beside it", "[text]")
{
    CHECK(keysOf("Serangan menyerang negara") == "serangan|>serang menyerang|>serang negara");
    CHECK(keysOf("kesiapan ditegaskannya") == "kesiapan|>siap ditegaskannya|<ditegaskan|>tegas");
    CHECK(keysOf("dikawasan") == "dikawasan|>kawasan");
    CHECK(keysOf("mendigitalisasi") == "mendigitalisasi|>digital");
}

TEST_CASE("What is written onto a word comes off, if a word is left", "[text]")
{
    CHECK(keysOf("kebijakannya") == "kebijakannya|<kebijakan");
    CHECK(keysOf("sibernya") == "sibernya|<siber");
    CHECK(keysOf("cybernya") == "cybernya|<cyber|=siber");
    CHECK(keysOf("masalah") == "masalah");
    CHECK(keysOf("Kenya") == "kenya");
    CHECK(keysOf("punya") == "punya");
}

TEST_CASE("Acronyms keep their letters, and nothing comes off them", "[text]")
{
    CHECK(keysOf("ITU itu") == "itu|!ITU itu");
    CHECK(keysOf("G20") == "g20|!G20");
    CHECK(keysOf("WhatsApp") == "whatsapp|!WhatsApp|whats|app");
}

TEST_CASE("A glued sentence is found by both of its words", "[text]")
{
    const QString keys = keysOf("negaraDiplomasi");
    CHECK(keys.contains("|negara"));
    CHECK(keys.contains("|diplomasi"));
}

TEST_CASE("A doubled word stands twice", "[text]")
{
    CHECK(keysOf("negara-negara") == "negara negara");
    CHECK(keysOf("karya2 lama") == "karya2|karya karya lama");
    CHECK(keysOf("5G2") == "5g2|!5G2");
}

TEST_CASE("What is one word when joined stands at one position", "[text]")
{
    CHECK(keysOf("kerja sama siber") == "kerja sama|=kerjasama|kerja|sama siber");
    CHECK(keysOf("kerja-sama") == "kerja sama|=kerjasama|kerja|sama");
    CHECK(keysOf("kerjasama") == "kerjasama");
    CHECK(keysOf("antar negara").startsWith("antar negara|=antarnegara|"));
    CHECK(keysOf("kerja. Sama").count(' ') == 1);
    CHECK(keysOf("Kementerian Luar Negeri").contains("=kementerianluarnegeri"));
    CHECK(keysOf("Kementerian Luar Negeri").contains("=luarnegeri"));
}

TEST_CASE("What is joined does not depend on what was read before", "[text]")
{
    const QStringList texts{"pasca Brexitnya", "pasca brexitnya"};
    for (const QString &text : texts) {
        Tokenizer tokenizer;
        for (const QString &before : texts)
            if (before != text)
                tokenizer.read(before);
        CHECK(keysOf(text, tokenizer) == keysOf(text));
    }
}

TEST_CASE("Without a dictionary only the lists are left", "[text]")
{
    Tokenizer tokenizer{QString()};
    CHECK(!tokenizer.lexicon().hasDictionary());
    CHECK(
        keysOf("menyerang cyber Kerjasamanya", tokenizer)
        == "menyerang cyber|=siber kerjasamanya|<kerjasama");
    CHECK(tokenizer.fingerprint() != Tokenizer().fingerprint());
}

TEST_CASE("A text set in capitals tells no acronyms", "[text]")
{
    CHECK(text::isSetInCapitals(u"KERJA SAMA ITU PENTING"));
    CHECK(!text::isSetInCapitals(u"ITU"));
    CHECK(!text::isSetInCapitals(u"Peran ITU"));
}

TEST_CASE("A word of a hundred thousand letters is a word", "[text]")
{
    Tokenizer tokenizer;
    const QString text = QString(100'000, u'a') + " siber";
    CHECK(tokenizer.read(text).size() == 2);
    CHECK(tokenizer.read(text).front().range.length() == 100'000);
}
