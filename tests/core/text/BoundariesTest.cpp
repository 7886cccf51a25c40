// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/Boundaries.h"

#include "support/Catch.h"

#include <QStringList>

using namespace telaah;
using text::countWords;
using text::nextWord;
using text::previousWord;
using text::sentenceAt;
using text::TextRange;
using text::wordAt;

namespace {

QString cut(const QString &text, TextRange range)
{
    return text.sliced(range.start(), range.length());
}

/// As readers meet them from start to end.
QStringList sentencesOf(const QString &text)
{
    QStringList sentences;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QString sentence = cut(text, sentenceAt(text, i));
        if (sentences.isEmpty() || sentences.last() != sentence)
            sentences.append(sentence);
    }
    return sentences;
}

} // namespace

TEST_CASE("The word at a place is the one that touches it", "[text]")
{
    const QString text = "Negara, itu";
    CHECK(cut(text, wordAt(text, 0)) == QString("Negara"));
    CHECK(cut(text, wordAt(text, 3)) == QString("Negara"));
    CHECK(cut(text, wordAt(text, 6)) == QString("Negara")); // At its end.
    CHECK(wordAt(text, 7) == TextRange(7, 7));              // After the comma.
    CHECK(cut(text, wordAt(text, 8)) == QString("itu"));
    CHECK(cut(text, wordAt(text, 11)) == QString("itu"));
    CHECK(wordAt(u"", 0) == TextRange(0, 0));
    CHECK(wordAt(u"...", 1) == TextRange(1, 1));
}

TEST_CASE("A reduplication is one word", "[text]")
{
    const QString text = "para negara-negara, undang-undang-nya - dan";
    CHECK(cut(text, wordAt(text, 7)) == QString("negara-negara"));
    CHECK(cut(text, wordAt(text, 14)) == QString("negara-negara"));
    CHECK(cut(text, wordAt(text, 22)) == QString("undang-undang-nya"));
    CHECK(countWords(text) == 4);
    CHECK(countWords(u"-negara-") == 1);
    CHECK(countWords(u"negara--negara") == 2);
}

TEST_CASE("Words are counted as a reader would", "[text]")
{
    CHECK(countWords(u"") == 0);
    CHECK(countWords(u" \n.,– ") == 0);
    CHECK(countWords(u"Rp1.500,50 naik 3,5% pada 2017–2022") == 6);
    CHECK(countWords(u"Korea Selatan–Jepang (e-government)") == 4);
    CHECK(countWords(u"Jum'at dan KrCERT/CC") == 4);
}

TEST_CASE("The caret goes by words", "[text]")
{
    const QString text = "Para negara-negara, itu.";
    CHECK(nextWord(text, 0) == 5);
    CHECK(nextWord(text, 5) == 20);
    CHECK(nextWord(text, 20) == text.size());
    CHECK(nextWord(text, text.size()) == text.size());
    CHECK(previousWord(text, text.size()) == 20);
    CHECK(previousWord(text, 20) == 5);
    CHECK(previousWord(text, 7) == 5);
    CHECK(previousWord(text, 0) == 0);
}

TEST_CASE("The sentence at a place leaves out the space around it", "[text]")
{
    const QString text = "  Satu kalimat.  Dua kalimat!  Tiga? ";
    CHECK(sentencesOf(text) == QStringList{"Satu kalimat.", "Dua kalimat!", "Tiga?"});
    CHECK(cut(text, sentenceAt(text, text.size())) == QString("Tiga?"));
    CHECK(sentenceAt(u"", 0).isEmpty());
    CHECK(sentenceAt(u"  ", 1).isEmpty());
}

TEST_CASE("Indonesian abbreviations end no sentence", "[text]")
{
    for (const QString text : {
             "Menurut Suharto dkk. Jepang menang.",
             "Lihat hlm. 12 dan hal. 7.",
             "Undang-Undang No. 104 berlaku.",
             "Pertemuan dengan Dr. Ani dan Prof. Budi selesai.",
             "Laporan (NISC, t.t.). itu pendek.",
             "Diatur s.d. Desember di Jl. Merdeka.",
             "Kata H. Agus Salim begitu.",
             "Konsep itu dikenalkan J. S. Nye pada 1990.",
             "Presiden B. J. Habibie menandatanganinya bersama K.H. Abdurrahman Wahid.",
             "Menurut A. Wendt, anarki adalah buatan negara.",
             "Disusun oleh Rina Hartati, S.Sos., M.Si. Kepala Pusat Kajian.",
             "Saksi ahli Budi, S.E. Sulaiman tidak hadir.",
             "Art. 2 Piagam PBB melarangnya.",
             "Anggarannya Rp. 5 Miliar setahun.",
             "Moh. Hatta menulis \"Mendayung antara Dua Karang\".",
             "Negara besar (AS, Tiongkok, dll.) Eropa ikut menanggapi.",
             "1. Jepang memperluas kerja sama.",
             "a. Korea Selatan menunda.",
             "PT. Telkom dan XL Axiata Tbk. Jakarta hadir.",
         }) {
        CAPTURE(text);
        CHECK(sentencesOf(text) == QStringList{text});
    }
}

TEST_CASE("What ends a list ends its sentence before a capital", "[text]")
{
    CHECK(
        sentencesOf("Barang, jasa, dll. Semua diatur.")
        == QStringList{"Barang, jasa, dll.", "Semua diatur."});
    CHECK(
        sentencesOf("Rapat, lokakarya, dsb. Jepang hadir.")
        == QStringList{"Rapat, lokakarya, dsb.", "Jepang hadir."});
    CHECK(sentencesOf("Barang, jasa, dll. yang diatur.").size() == 1);
}

TEST_CASE(
    "An initial, a degree or \"dkk.\" ends its sentence before a word that begins one", "[text]")
{
    for (const QString first : {
             "Laporan itu disusun Rina Hartati, M.Si.",
             "Hal itu diuraikan Buzan dkk.",
             "Negara itu masuk kelompok B.",
         }) {
        CAPTURE(first);
        CHECK(
            sentencesOf(first + " Namun Jepang ragu.") == QStringList{first, "Namun Jepang ragu."});
    }
}

TEST_CASE("A space forgotten between sentences makes no abbreviation", "[text]")
{
    const QString first = "Kerja sama itu.Ada.";
    CHECK(sentencesOf(first + " Jepang setuju.") == QStringList{first, "Jepang setuju."});
}

TEST_CASE("A word that ends like an abbreviation ends its sentence", "[text]")
{
    for (const QString word : {
             "bilateral",
             "nasional",
             "lengkap",
             "asal",
             "perihal",
             "piano",
             "tetap",
             "dalihal",
             "APEC TH",
             "mulus",
             "sudah ASEAN",
         }) {
        const QString first = "Kerja sama itu " + word + ".";
        CAPTURE(word);
        CHECK(
            sentencesOf(first + " Kedua negara setuju.")
            == QStringList{first, "Kedua negara setuju."});
    }
}

TEST_CASE("Numbers with points and commas stay in their sentence", "[text]")
{
    const QString text = "Nilainya 1.500,75 juta. Naik 3.14 kali pada pukul 10.30. Selesai.";
    CHECK(
        sentencesOf(text)
        == QStringList{"Nilainya 1.500,75 juta.", "Naik 3.14 kali pada pukul 10.30.", "Selesai."});
}

TEST_CASE("A closing quotation mark belongs to its sentence", "[text]")
{
    const QString text = QString::fromUtf8(
        "Ia berkata, “Kami setuju.” Lalu pergi. (Titik.) Habis.");
    CHECK(
        sentencesOf(text)
        == QStringList{
            QString::fromUtf8("Ia berkata, “Kami setuju.”"), "Lalu pergi.", "(Titik.)", "Habis."});
}
