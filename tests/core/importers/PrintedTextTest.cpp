// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Text as it is copied from the pages of a PDF. tests/fixtures/import/text/cetak-* has whole ones.

#include "importers/TextImporter.h"
#include "support/FileBytes.h"
#include "support/ImportOutline.h"
#include "support/Outcome.h"

#include <algorithm>

using namespace telaah;
using documents::Block;
using documents::BlockKind;
using documents::ImportedDocument;
using documents::LeftOutKind;
using importers::readText;
using test::taken;

namespace {

// Each of about eighty letters, as the lines of one column are.
const QByteArray Prose =
    "Norma perilaku negara di ruang siber dibicarakan sejak akhir abad yang lalu, dan\n"
    "pembicaraan itu semula terbatas pada kelompok ahli, yang bertemu tertutup untuk\n"
    "menghasilkan laporan pendek. Baru kemudian kelompok kerja terbuka memberi setiap\n"
    "negara kursi, juga negara yang belum mempunyai tenaga ahli sendiri. Kursi itu di\n"
    "dalam praktik dipakai untuk bertanya.\n";

ImportedDocument read(const QByteArray &text)
{
    return taken(readText(text, {}));
}

QStringList textsOf(const ImportedDocument &imported, BlockKind kind)
{
    QStringList texts;
    for (const Block &block : imported.body.blocks) {
        if (block.kind == kind)
            texts.append(imported.body.text.mid(block.range.start(), block.range.length()));
    }
    return texts;
}

QStringList headings(const QByteArray &text)
{
    return textsOf(read(text), BlockKind::Heading);
}

ImportedDocument fixture(const char *name, const QSet<int> &restored = {})
{
    documents::ImportChoices choices;
    choices.restored = restored;
    return taken(readText(
        test::bytesOf(QString(SOURCE_DIR "/tests/fixtures/import/text/%1").arg(name)), choices));
}

/// A page of thirty lines that are those of no other.
QByteArray page(char letter)
{
    QByteArray lines;
    for (int line = 0; line < 30; ++line)
        lines += "kalimat " + QByteArray(1 + line % 7, letter)
            + " berlanjut dalam paragraf yang panjang dan tidak berakhir pada baris\n";
    return lines;
}

} // namespace

TEST_CASE("Headings between lines of prose are found by their shape", "[importers]")
{
    CHECK(
        headings(
            Prose + "BAB I\nPENDAHULUAN\n" + Prose + "A. Latar Belakang\n" + Prose
            + "B. Rumusan Masalah\n" + Prose + "Kesimpulan\n" + Prose + "DAFTAR PUSTAKA\n" + Prose)
        == QStringList{
            "BAB I PENDAHULUAN", "A. Latar Belakang", "B. Rumusan Masalah", "Kesimpulan",
            "DAFTAR PUSTAKA"});
    CHECK(
        headings(
            Prose + "1. Pendahuluan\n" + Prose + "2. Tinjauan Pustaka\n2.1 Kerja sama siber\n"
            + Prose + "2.2 Norma\n" + Prose + "3. Penutup\n" + Prose)
        == QStringList{
            "1. Pendahuluan", "2. Tinjauan Pustaka", "2.1 Kerja sama siber", "2.2 Norma",
            "3. Penutup"});
    CHECK(
        headings("Ringkasan\n" + Prose + "Pasal 5\n" + Prose + "HASIL DAN PEMBAHASAN\n" + Prose)
        == QStringList{"Ringkasan", "Pasal 5", "HASIL DAN PEMBAHASAN"});
}

TEST_CASE("Lines of running prose are no headings, whatever they begin with", "[importers]")
{
    // The sentence goes on from the line above, or into the line below.
    CHECK(headings(
              Prose
              + "Pertanyaan itu dijawab berbeda-beda oleh para penulis, dan bagi sebagian dari\n"
                "BAB II\n"
                "jawabannya terletak pada sejarah. Sejarah itu panjang, dan tidak semua orang\n"
                "PBB DAN ASEAN\n"
                "memandangnya dengan cara yang sama. Pada akhirnya yang tersisa adalah sebuah\n"
                "Kesimpulan\n"
                "yang tidak memuaskan siapa pun di antara para perunding yang datang ke sana.\n"
              + Prose)
              .isEmpty());
}

TEST_CASE("Headings without any sign are found by what they stand between", "[importers]")
{
    // Set larger than the prose, they are broken early; a dash at the end of a line holds on to
    // what follows.
    const QByteArray begin = "Kerja Sama Siber Korea Selatan–\nJepang, 2017–2022\n"
                             "Pemerintahan elektronik dan hubungan\nantarnegara\n";
    CHECK(
        headings(
            begin + Prose + "Nota, konsultasi, dan sengketa sejarah\n" + Prose
            + "Siapa yang berwenang?\n" + Prose)
        == QStringList{
            "Kerja Sama Siber Korea Selatan–Jepang, 2017–2022",
            "Pemerintahan elektronik dan hubungan antarnegara",
            "Nota, konsultasi, dan sengketa sejarah", "Siapa yang berwenang?"});
    // One may stand above another, but no more than that: it would be a list.
    CHECK(
        headings(
            Prose + "Kerja sama\nNota dan konsultasi\n" + Prose + "Siapa yang berwenang\n" + Prose)
        == QStringList{"Kerja sama", "Nota dan konsultasi", "Siapa yang berwenang"});
    CHECK(headings(Prose + "Nota\nKonsultasi\nSengketa\nForum\n" + Prose).isEmpty());
    // One alone may be anything, and so may a line in a text whose headings have numbers.
    CHECK(headings(Prose + Prose + "Nota dan konsultasi\n" + Prose).isEmpty());
    CHECK(
        headings(
            Prose + "1. Pendahuluan\n" + Prose + "Nota dan konsultasi\n" + Prose
            + "Siapa yang berwenang\n" + Prose + "2. Penutup\n" + Prose)
        == QStringList{"1. Pendahuluan", "2. Penutup"});
    // What belongs to pictures and tables does not count, nor what is addressed to somebody.
    CHECK(headings(
              Prose + "Gambar 1 Bagan kerja sama\n" + Prose + "Sumber: Kementerian Luar Negeri\n"
              + Prose + "Dengan hormat,\n" + Prose + "lihat https://kemlu.go.id/siber\n" + Prose)
              .isEmpty());
}

TEST_CASE("Parts with numbers that count on are no heads of pages", "[importers]")
{
    const auto textOf = [](const QByteArray &part, const QByteArray &pageBreak) {
        QByteArray text = Prose;
        for (int number = 1; number <= 8; ++number)
            text += (number % 2 == 0 ? pageBreak : QByteArray()) + part + ' '
                + QByteArray::number(number) + '\n' + Prose + Prose;
        return text;
    };
    const QByteArray usual = GENERATE("Pasal", "Article", "BAB", "Tabel", "Rekomendasi");
    CAPTURE(usual);
    CHECK(read(textOf(usual, {})).leftOut.isEmpty());
    CHECK(read(textOf(usual, "\f")).body.text.count(usual + ' ') == 8); // At the top of each page.
    CHECK(read(textOf("Negara peserta", {})).leftOut.isEmpty());
}

TEST_CASE("A text that is nothing but lines with numbers is left whole", "[importers]")
{
    QByteArray text;
    for (int line = 0; line < 3000; ++line)
        text += QByteArray::number(line) + " Ana Putri " + QByteArray::number(line + 7) + '\n';
    CHECK(read(text).leftOut.isEmpty());
}

TEST_CASE("An address above a text stays, but beside the imprint of a journal", "[importers]")
{
    const QByteArray addresses = "https://kemlu.go.id/siber/satu\nhttps://kemlu.go.id/siber/dua\n";
    CHECK(read(addresses + Prose + Prose).leftOut.isEmpty());
    const ImportedDocument imported = read(
        "Jurnal Siber\nVol. 3, No. 2, 2023\nISSN 2999-0001\nhttps://jurnal.example/siber\n"
        "Norma di Ruang Siber\n"
        + Prose + Prose);
    REQUIRE(imported.leftOut.size() == 1);
    CHECK(imported.leftOut.first().text.contains("jurnal.example"));
}

TEST_CASE("A page that ends before or in a source in brackets goes on", "[importers]")
{
    const auto isOneParagraph = [](const QByteArray &text, const QString &words) {
        return std::ranges::any_of(
            textsOf(read(text), BlockKind::Paragraph),
            [&](const QString &paragraph) { return paragraph.contains(words); });
    };
    const QByteArray full =
        "Badan itu dibentuk dengan undang-undang dan mulai bekerja pada 1 September 2021\n";
    CHECK(isOneParagraph(
        Prose + full + "\f(Badan Digital, t.t.). Namun, sebab-akibat belum dapat ditunjukkan.\n"
            + Prose,
        "September 2021 (Badan Digital"));
    CHECK(isOneParagraph(
        Prose + Prose + "Hal itu diatur dalam undang-undang (Undang-Undang\n\fNomor 104). " + Prose,
        "(Undang-Undang Nomor 104)"));
}

TEST_CASE("Verse and lists between lines of prose are no headings", "[importers]")
{
    const QByteArray verse = "Laut tidak bertanya\nKepada siapa ia berombak\nIa hanya datang,\n"
                             "Lalu pulang sendirian.\n";
    CHECK(headings(Prose + verse + Prose).isEmpty());
    const ImportedDocument list = read(
        Prose + "Tiga negara hadir dalam pertemuan itu:\n1. Jepang\n2. Korea\n3. Indonesia\n"
        + Prose
        + "Dua hal disepakati di sana:\n1. Menyampaikan pandangan nasional tentang hukum "
          "yang berlaku di ruang siber\nbagi semua negara anggota.\n2. Latihan bersama\n"
        + Prose);
    CHECK(textsOf(list, BlockKind::Heading).isEmpty());
    CHECK(textsOf(list, BlockKind::ListItem).size() == 5);
}

TEST_CASE("A short last line ends a paragraph that is wrapped", "[importers]")
{
    CHECK(textsOf(read(Prose + Prose + Prose), BlockKind::Paragraph).size() == 3);
}

TEST_CASE("A title of several lines ends above its authors", "[importers]")
{
    CHECK(
        read(
            "Norma Siber dan Negara Berkembang\nSetelah Tahun Dua Ribu\nRina Sari1, Budi Santoso2\n"
            + Prose + Prose)
            .details.title
        == QString("Norma Siber dan Negara Berkembang Setelah Tahun Dua Ribu"));
    CHECK(
        read("NORMA SIBER DAN NEGARA BERKEMBANG:\nSEBUAH TINJAUAN\nRina Sari\n" + Prose + Prose)
            .details.title
        == QString("NORMA SIBER DAN NEGARA BERKEMBANG: SEBUAH TINJAUAN"));
}

TEST_CASE("Heads of left and right pages go, and come back as they were", "[importers]")
{
    for (const char *name :
         {"cetak-tiga-halaman.txt", "cetak-tiga-salinan.txt", "cetak-jurnal-halaman.txt",
          "cetak-jurnal-salinan.txt", "cetak-jurnal-gantung.txt"}) {
        CAPTURE(name);
        const ImportedDocument plain = fixture(name);
        REQUIRE(plain.leftOut.size() == 1);
        CHECK(plain.leftOut.first().kind == LeftOutKind::RunningHead);
        const QStringList lines = plain.leftOut.first().text.split(u'\n');
        CHECK(lines.filter("Rina Sari dan Budi Santoso").size() >= 1);
        CHECK(lines.filter("e-ISSN").size() == 1);
        CHECK_FALSE(plain.body.text.contains(QString("Rina Sari dan Budi Santoso")));
        const ImportedDocument restored = fixture(name, {0});
        CHECK(restored.details == plain.details);
        for (const QString &line : lines)
            CHECK(restored.body.text.contains(line));
    }
}

TEST_CASE("Pages without a head lose nothing", "[importers]")
{
    const QByteArray three = page('a') + "\f" + page('b') + "\f" + page('c');
    CHECK(read(three).leftOut.isEmpty());
    // A subheading at the top of a page says words of the title.
    CHECK(read("Kerja Sama Siber\n" + page('a') + "\fKerja Sama\n" + page('b') + "\f" + page('c'))
              .leftOut.isEmpty());
    // Two pages with numbers may be anything.
    CHECK(read(page('a') + "1\n" + page('b') + "2\n").leftOut.isEmpty());
    CHECK(read(page('a') + "1\n" + page('b') + "2\n" + page('c') + "3\n").leftOut.size() == 1);
    // Chapters that are numbered count on as well.
    CHECK(
        read(
            page('a') + "1 Awal\n" + page('b') + "2 Tengah\n" + page('c') + "3 Akhir\n" + page('d'))
            .leftOut.isEmpty());
}
