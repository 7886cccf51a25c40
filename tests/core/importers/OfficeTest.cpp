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
