// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Parts of pages that were lost or kept by mistake.

#include "importers/HtmlImporter.h"
#include "importers/TextImporter.h"
#include "support/Catch.h"
#include "support/Outcome.h"

using namespace telaah;
using documents::BlockKind;
using documents::LeftOutKind;
using importers::readHtml;
using importers::readText;
using test::taken;

namespace {

const QByteArray Prose =
    "<p>Kerja sama keamanan siber di kawasan ini telah lama dibicarakan oleh para menteri, tetapi "
    "baru sedikit yang dilaksanakan di negara masing-masing sampai hari ini.</p>";

} // namespace

TEST_CASE("Text of templates and of noscript is offered, their pictures are not", "[importers]")
{
    const auto imported = taken(readHtml(
        "<!DOCTYPE html><head><noscript><style>p{}</style></noscript></head><body>" + Prose
            + "<noscript><img src='a.png' alt='x'></noscript><p>Dua.</p>"
              "<noscript><p>Hanya tanpa skrip.</p></noscript><p>Tiga.</p>"
              "<template><p>Dari cetakan.</p></template><p>Empat.</p>",
        {}));
    CHECK(imported.body.text.endsWith(QString("hari ini.\nDua.\nTiga.\nEmpat.")));
    REQUIRE(imported.leftOut.size() == 2);
    CHECK(imported.leftOut.at(0).kind == LeftOutKind::Hidden);
    CHECK(imported.leftOut.at(0).text == QString("Hanya tanpa skrip."));
    CHECK(imported.leftOut.at(1).text == QString("Dari cetakan."));
}

TEST_CASE("The pages that an article is parted into are no text of it", "[importers]")
{
    const auto page = taken(readHtml(
        "<!DOCTYPE html><article><h1>Norma</h1>" + Prose.repeated(3)
            + "<p>Halaman: <b>1</b> <a href=/2>2</a> <a href=/3>3</a></p>"
              "<p><a href=/2>1</a> <a href=/2>2</a> <a href=/3>3</a></p>"
              "<p><a href=/2>Halaman Selanjutnya</a></p><p>Halaman 2 sudah dibaca.</p></article>",
        {}));
    CHECK(page.body.text.endsWith(QString("hari ini.\nHalaman 2 sudah dibaca.")));
    REQUIRE(page.leftOut.size() == 1);
    CHECK(page.leftOut.first().kind == LeftOutKind::Navigation);
    const auto text = taken(readText(
        "Norma siber\n\nNorma tumbuh dari kebiasaan yang diulang.\n\nHalaman Selanjutnya\n\n"
        "1 2 3\n\nKomentar\n",
        {}));
    CHECK(text.body.text == QString("Norma siber\nNorma tumbuh dari kebiasaan yang diulang."));
    CHECK(text.leftOut.size() == 2);
    const auto numbers = taken(readText("Tabel\n\n1 2 3\n\nHalaman satu dibaca dahulu.\n", {}));
    CHECK(numbers.body.text == QString("Tabel\n1 2 3\nHalaman satu dibaca dahulu."));
}

TEST_CASE("A footnote that brings its own number has it once", "[importers]")
{
    for (const QByteArray note :
         {"<p id=n1>1. Lihat <i>laporan</i>.</p>", "<p id=n1>[1] Lihat <i>laporan</i>.</p>",
          "<p id=n1><sup>1</sup> Lihat <i>laporan</i>.</p>", "<p id=n1>Lihat <i>laporan</i>.</p>",
          "<li id=n1><p><span>1</span> Lihat <i>laporan</i>.</p></li>"}) {
        CAPTURE(note.toStdString());
        const auto imported = taken(readHtml(
            "<!DOCTYPE html><p>Norma<sup><a href='#n1'>1</a></sup> tumbuh.</p>" + note, {}));
        CHECK(imported.body.text == QString("Norma1 tumbuh.\n1 Lihat laporan."));
        REQUIRE(imported.body.runs.size() == 3);
    }
    const auto year = taken(readHtml(
        "<!DOCTYPE html><p>Norma<sup><a href='#n1'>1</a></sup></p><p id=n1>1 Mei 2020.", {}));
    CHECK(year.body.text == QString("Norma1\n1 1 Mei 2020."));
}

TEST_CASE("A footnote that begins with a number of its own keeps it", "[importers]")
{
    for (const QByteArray &text :
         {QByteArray("1.500 kapal"), QByteArray("1:100.000"),
          QByteArray("<em>1</em> Korintus 13")}) {
        const auto imported = taken(readHtml(
            "<!DOCTYPE html><p>Norma<sup><a href='#n1'>1</a></sup> tumbuh.</p><p id=n1>" + text
                + "</p>",
            {}));
        CAPTURE(imported.body.text.toStdString());
        CHECK(imported.body.text.endsWith(QString(text).remove("<em>").remove("</em>")));
    }
}

TEST_CASE("Paragraphs of a footnote are lines of it, with what is set apart", "[importers]")
{
    const auto imported = taken(readHtml(
        "<!DOCTYPE html><p>Norma<sup><a href='#n1'>1</a></sup></p>"
        "<ol><li id=n1><p>Satu.</p><p><i>Dua</i>.</p></li></ol>",
        {}));
    CHECK(imported.body.text == QString("Norma1\n1 Satu.\nDua."));
    CHECK(imported.body.runs.last().kind == documents::RunKind::Emphasis);
}

TEST_CASE("The abstract of a page has no number, so that those after it keep theirs", "[importers]")
{
    const auto imported = taken(readHtml(
        "<!DOCTYPE html><body><header id='title-block-header'><h1 class='title'>Siber</h1>"
        "<div class='abstract'><div class='abstract-title'>Abstrak</div><p>Satu.</p><p>Dua.</p>"
        "</div></header>"
            + Prose + "<p>Tiga.</p></body>",
        {}));
    const auto &blocks = imported.body.blocks;
    REQUIRE(blocks.size() == 6);
    CHECK(blocks.at(1).kind == BlockKind::Heading);
    CHECK(blocks.at(2).kind == BlockKind::Quotation);
    CHECK(blocks.at(3).kind == BlockKind::Quotation);
    CHECK(blocks.at(4).number == 1);
    CHECK(blocks.at(5).number == 2);
}

TEST_CASE("What newspapers put between the paragraphs of an article is left out", "[importers]")
{
    const auto imported = taken(readHtml(
        "<!DOCTYPE html><body><h1>Siber</h1><div>" + Prose
            + "<p><strong>Baca juga: <a href='/b'>Berita lain</a></strong></p><p>Dua.</p>"
              "<div><h4>Pilihan Redaksi</h4><ul><li><a href='/c'>Apa itu?</a></li></ul></div>"
              "<p>Tiga.</p><p><strong>Lihat juga Video: Serangan</strong></p>"
              "<p>[Gambas:Video 20detik]</p><p>Bersambung ke halaman berikutnya...</p>"
              "<p>Lihat juga bab tiga laporan itu.</p></div></body>",
        {}));
    CHECK(imported.body.text.endsWith(
        QString("hari ini.\nDua.\nTiga.\nLihat juga bab tiga laporan itu.")));
    REQUIRE(imported.leftOut.size() == 4);
    CHECK(imported.leftOut.at(1).text == QString("Pilihan Redaksi\nApa itu?"));
    CHECK(imported.leftOut.at(3).kind == LeftOutKind::Navigation);
}

TEST_CASE("Further paragraphs of a list item go on with it", "[importers]")
{
    const auto imported = taken(readHtml(
        "<!DOCTYPE html><body>" + Prose
            + "<ol><li><p>Satu.</p><p>Lanjutan satu.</p></li><li>Dua:<ul><li>Kecil.</li></ul>"
              "<p>Lanjutan dua.</p></li><li>Tiga.<br><br>Lanjutan tiga.</li></ol></body>",
        {}));
    const QList<std::pair<BlockKind, int>> expected = {
        {BlockKind::Paragraph, 0}, {BlockKind::ListItem, 1},     {BlockKind::ListParagraph, 1},
        {BlockKind::ListItem, 1},  {BlockKind::ListItem, 2},     {BlockKind::ListParagraph, 1},
        {BlockKind::ListItem, 1},  {BlockKind::ListParagraph, 1}};
    QList<std::pair<BlockKind, int>> found;
    for (const documents::Block &block : imported.body.blocks)
        found.append({block.kind, block.level});
    CHECK(found == expected);
    CHECK(imported.body.text.endsWith(QString(
        "1. Satu.\nLanjutan satu.\n2. Dua:\nKecil.\nLanjutan dua.\n3. Tiga.\nLanjutan tiga.")));
}
