// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/DocxImporter.h"
#include "importers/OdtImporter.h"
#include "support/FileBytes.h"
#include "support/ImportOutline.h"
#include "support/Outcome.h"
#include "support/Packages.h"

using namespace telaah;
using documents::BlockKind;
using documents::ImportChoices;
using documents::ImportWarning;
using documents::ImportWarningKind;
using documents::LeftOutKind;
using importers::readDocx;
using importers::readOdt;
using test::docxOf;
using test::odtOf;
using test::taken;
using test::wordParagraph;

namespace {

const QString Folder = QStringLiteral(SOURCE_DIR "/tests/fixtures/import/");

} // namespace

TEST_CASE("What was left out of a document comes back if the reader wants it", "[importers]")
{
    const QByteArray word = test::bytesOf(Folder + "docx/struktur.docx");
    const QByteArray open = test::bytesOf(Folder + "odt/struktur.odt");
    ImportChoices choices;
    choices.restored = {0};
    const auto contents = taken(readDocx(word, choices));
    CHECK(contents.body.text.contains(QString("Daftar Isi\nBAB I Pendahuluan 1\n")));
    CHECK(contents.leftOut.first().isRestored);
    CHECK(contents.warnings.isEmpty());
    const auto index = taken(readOdt(open, choices));
    CHECK(index.body.text.contains(QString("Pendahuluan 1")));
    CHECK_FALSE(index.body.text.contains(QString("Bagian tersembunyi.")));
    choices.restored = {1};
    const auto hidden = taken(readOdt(open, choices));
    CHECK_FALSE(hidden.body.text.contains(QString("Pendahuluan 1")));
    CHECK(hidden.body.text.contains(QString("Bagian tersembunyi.")));
    CHECK(hidden.leftOut.size() == index.leftOut.size());
}

TEST_CASE("Words that an editor cut into pieces are one word and one run", "[importers]")
{
    const auto document = taken(readDocx(
        docxOf("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>ke</w:t></w:r><w:proofErr/>"
               "<w:r><w:rPr><w:b/></w:rPr><w:t>bijak</w:t></w:r><w:bookmarkStart/>"
               "<w:r><w:rPr><w:b/><w:lang w:val='en-US'/></w:rPr><w:t>an</w:t></w:r></w:p>"),
        {}));
    CHECK(document.body.text == QString("kebijakan"));
    REQUIRE(document.body.runs.size() == 1);
    CHECK(document.body.runs.first().range == text::TextRange(0, 9));
}

TEST_CASE("A comment finds its words although the text was composed anew", "[importers]")
{
    const QByteArray names =
        "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";
    const QByteArray comments = "<w:comments " + names + "><w:comment w:id='1' w:author='Ani'>"
        + wordParagraph("Benar?") + "</w:comment></w:comments>";
    // Accents in runs of their own compose with the letters before them, also across the ends.
    const auto document = taken(readDocx(
        docxOf(
            "<w:p><w:r><w:t xml:space='preserve'>e</w:t></w:r><w:r><w:t xml:space='preserve'>"
            "\xcc\x81   a</w:t></w:r><w:r><w:t xml:space='preserve'>\xcc\x81  </w:t></w:r>"
            "<w:commentRangeStart w:id='1'/><w:r><w:t xml:space='preserve'>  sasaran</w:t></w:r>"
            "<w:commentRangeEnd w:id='1'/><w:r><w:t>e\xcc\x81</w:t></w:r></w:p>",
            {{"comments.xml", comments}}),
        {}));
    CHECK(document.body.text == QString::fromUtf8("é á sasarané"));
    REQUIRE(document.comments.size() == 1);
    const text::TextRange range = document.comments.first().range;
    CHECK(document.body.text.mid(range.start(), range.length()) == QString("sasaran"));
}

TEST_CASE("The label of a list item is no part of what is commented on", "[importers]")
{
    const auto document = taken(readOdt(
        odtOf(
            "<text:list text:style-name='L'><text:list-item><text:p><office:annotation "
            "office:name='a'><dc:creator>Ani</dc:creator><text:p>?</text:p></"
            "office:annotation>butir"
            "<office:annotation-end office:name='a'/></text:p></text:list-item></text:list>",
            "<text:list-style style:name='L'><text:list-level-style-number text:level='1' "
            "style:num-format='1' style:num-suffix='.'/></text:list-style>"),
        {}));
    CHECK(document.body.text == QString("1. butir"));
    REQUIRE(document.comments.size() == 1);
    CHECK(document.comments.first().range == text::TextRange(3, 8));
}

TEST_CASE("Pages that Word noted in several cells of a row are counted once", "[importers]")
{
    const QByteArray page = "<w:r><w:lastRenderedPageBreak/></w:r>";
    const QByteArray cell = "<w:tc><w:p><w:r><w:t>a</w:t></w:r>" + page
        + "<w:r><w:t>b</w:t></w:r></w:p></w:tc>";
    const auto document = taken(readDocx(
        docxOf(
            wordParagraph("satu") + "<w:tbl><w:tr>" + cell + cell + "</w:tr></w:tbl>"
            + wordParagraph("dua") + "<w:p>" + page + "<w:r><w:t>tiga</w:t></w:r></w:p>"),
        {}));
    QList<int> pages;
    for (const documents::Block &block : document.body.blocks) {
        if (block.kind == BlockKind::PageStart)
            pages.append(block.number);
    }
    CHECK(pages == QList<int>{1, 2, 3});
    CHECK(document.body.text == QString("\nsatu\nab\tab\n\ndua\n\ntiga"));
}

TEST_CASE("The language of a document is that of most of its characters", "[importers]")
{
    const auto document = taken(readDocx(
        docxOf("<w:p><w:r><w:rPr><w:lang w:val='en-US'/></w:rPr><w:t>cyber</w:t></w:r>"
               "<w:r><w:rPr><w:lang w:val='id-ID'/></w:rPr><w:t>kebijakan siber</w:t></w:r></w:p>"),
        {}));
    CHECK(document.details.language == QString("id-ID"));
}

TEST_CASE("A paragraph that goes on after the items within an item keeps its level", "[importers]")
{
    const auto document = taken(readOdt(
        odtOf(
            "<text:list text:style-name='L'><text:list-header><text:p>Kepala</text:p>"
            "</text:list-header><text:list-item><text:p>satu</text:p><text:list><text:list-item>"
            "<text:p>anak</text:p></text:list-item></text:list><text:p>lanjutan</text:p>"
            "<text:p>lagi</text:p></text:list-item><text:list-header><text:p>akhir</text:p>"
            "</text:list-header></text:list><text:p>Biasa.</text:p>",
            "<text:list-style style:name='L'><text:list-level-style-number text:level='1' "
            "style:num-format='1' style:num-suffix='.'/></text:list-style>"),
        {}));
    CHECK(
        test::outlineOf(document)
        == QString::fromUtf8("paragraph 0 1: Kepala\nitem 1 0: 1. satu\nitem 2 0: anak\n"
                             "item goes on 1 0: lanjutan\nitem goes on 1 0: lagi\n"
                             "item goes on 1 0: akhir\nparagraph 0 2: Biasa.\n"));
}

TEST_CASE("A paragraph whose number LibreOffice took away goes on with its item", "[importers]")
{
    const auto numbered = [](const QByteArray &id, const QByteArray &level, const QByteArray &text,
                             const QByteArray &left = "360") {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + id
            + "'/></w:numPr><w:ind w:left='" + left + "'/></w:pPr><w:r><w:t>" + text
            + "</w:t></w:r></w:p>";
    };
    const QByteArray numbering =
        "<w:numbering xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
        "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:numFmt w:val='decimal'/>"
        "<w:lvlText w:val='%1.'/></w:lvl><w:lvl w:ilvl='1'><w:numFmt w:val='bullet'/>"
        "<w:lvlText w:val='-'/></w:lvl></w:abstractNum><w:num w:numId='1'>"
        "<w:abstractNumId w:val='0'/></w:num></w:numbering>";
    const auto document = taken(readDocx(
        docxOf(
            numbered("0", "0", "Awal.") + numbered("1", "0", "satu")
                + numbered("0", "0", "lanjutan") + numbered("1", "1", "anak")
                + numbered("0", "0", "akhir") + wordParagraph("Biasa.")
                + numbered("0", "0", "Lain.") + numbered("1", "0", "dua")
                + numbered("0", "0", "Teks sesudah daftar.", "0"),
            {{"numbering.xml", numbering}}),
        {}));
    CHECK(
        test::outlineOf(document)
        == QString::fromUtf8("paragraph 0 1: Awal.\nitem 1 0: 0. satu\n"
                             "item goes on 1 0: lanjutan\nitem 2 0: anak\n"
                             "item goes on 1 0: akhir\nparagraph 0 2: Biasa.\n"
                             "paragraph 0 3: Lain.\nitem 1 0: 1. dua\n"
                             "paragraph 0 4: Teks sesudah daftar.\n"));
}

TEST_CASE("The text of parts whose structure is not known is kept, and that is said", "[importers]")
{
    const auto open = taken(readOdt(
        odtOf("<text:p>Satu.</text:p><x:kotak xmlns:x='urn:lain'><x:isi><text:p>Dua.</text:p>"
              "<text:list><text:list-item><text:p>tiga</text:p></text:list-item></text:list>"
              "</x:isi></x:kotak><x:baris xmlns:x='urn:lain'>Empat <text:span>lima</text:span>."
              "</x:baris><text:sequence-decls/><text:p>Enam.</text:p>"),
        {}));
    CHECK(open.body.text == QString("Satu.\nDua.\ntiga\nEmpat lima.\nEnam."));
    CHECK(open.warnings == QList<ImportWarning>{{ImportWarningKind::UnknownParts, 2, {}}});
    const auto word = taken(readDocx(
        docxOf(
            wordParagraph("Satu.") + "<x:kotak xmlns:x='urn:lain'>" + wordParagraph("Dua.")
            + "</x:kotak>" + wordParagraph("Tiga.")),
        {}));
    CHECK(word.body.text == QString("Satu.\nDua.\nTiga."));
    CHECK(word.warnings == QList<ImportWarning>{{ImportWarningKind::UnknownParts, 1, {}}});
}

TEST_CASE("Author and date below the title are details, and no numbered paragraphs", "[importers]")
{
    const QByteArray styles =
        "<w:styles xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
        "<w:style w:type='paragraph' w:styleId='T'><w:name w:val='Title'/></w:style>"
        "<w:style w:type='paragraph' w:styleId='A'><w:name w:val='Author'/></w:style>"
        "<w:style w:type='paragraph' w:styleId='D'><w:name w:val='Date'/></w:style></w:styles>";
    const auto styled = [](const QByteArray &style, const QByteArray &text) {
        return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr><w:r><w:t>" + text
            + "</w:t></w:r></w:p>";
    };
    const QByteArray bytes = docxOf(
        styled("T", "Norma siber") + styled("A", "Ani Lestari") + styled("A", "Budi")
            + styled("D", "3 Februari 2026") + wordParagraph("Isi.") + styled("D", "4 Mei 2020"),
        {{"styles.xml", styles}});
    const auto document = taken(readDocx(bytes, {}));
    CHECK(document.body.text == QString("Norma siber\nIsi.\n4 Mei 2020"));
    CHECK(document.body.blocks.at(1).number == 1);
    CHECK(document.details.author == QString("Ani Lestari; Budi"));
    CHECK(document.details.published == QString("2026-02-03"));
    REQUIRE(document.leftOut.size() == 1);
    CHECK(document.leftOut.first().kind == LeftOutKind::Byline);
    CHECK(document.leftOut.first().text == QString("Ani Lestari\nBudi\n3 Februari 2026"));
    ImportChoices choices;
    choices.restored = {0};
    const auto restored = taken(readDocx(bytes, choices));
    CHECK(restored.body.text.startsWith(QString("Norma siber\nAni Lestari\nBudi\n")));
}

TEST_CASE("Contents and indexes of Word are left out, the text around them is not", "[importers]")
{
    for (const char *name : {"TOC \\o &quot;1-3&quot;", "INDEX \\e", "TOA"}) {
        CAPTURE(name);
        const QByteArray begin = "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r>"
                                 "<w:instrText xml:space='preserve'> "
            + QByteArray(name)
            + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r>"
              "<w:t>norma, 1</w:t></w:r></w:p>";
        const QByteArray end = "<w:p><w:r><w:t>siber, 2</w:t></w:r><w:r>"
                               "<w:fldChar w:fldCharType='end'/></w:r></w:p>";
        const auto document = taken(readDocx(
            docxOf(wordParagraph("Sebelum.") + begin + end + wordParagraph("Sesudah.")), {}));
        CHECK(document.body.text == QString("Sebelum.\nSesudah."));
        REQUIRE(document.leftOut.size() == 1);
        CHECK(document.leftOut.first().text == QString("norma, 1\nsiber, 2"));
    }
}
