// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/DocxImporter.h"
#include "importers/Limits.h"
#include "importers/OdtImporter.h"
#include "support/Outcome.h"
#include "support/Packages.h"

#include <algorithm>

using namespace telaah;
using documents::BlockKind;
using documents::Body;
using documents::ImportChoices;
using documents::ImportWarningKind;
using importers::readDocx;
using importers::readOdt;
using test::docxOf;
using test::odtOf;
using test::refused;
using test::taken;
using test::wordParagraph;
namespace limits = importers::limits;

namespace {

int countOf(const documents::ImportedDocument &document, ImportWarningKind kind)
{
    const auto found = std::ranges::find(document.warnings, kind, &documents::ImportWarning::kind);
    return found == document.warnings.end() ? 0 : found->count;
}

int flattened(const documents::ImportedDocument &document)
{
    return countOf(document, ImportWarningKind::FlattenedNesting);
}

int leftOutComments(const documents::ImportedDocument &document)
{
    return countOf(document, ImportWarningKind::LeftOutComments);
}

/// A paragraph of `text` that so many comments are on, of so many authors in turn.
documents::ImportedDocument commented(const QByteArray &text, int comments, int authors)
{
    QByteArray starts;
    QByteArray ends;
    QByteArray part =
        "<w:comments xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>";
    for (int i = 0; i < comments; ++i) {
        const QByteArray id = "w:id='" + QByteArray::number(i) + '\'';
        starts += "<w:commentRangeStart " + id + "/>";
        ends += "<w:commentRangeEnd " + id + "/>";
        part += "<w:comment " + id + " w:author='A" + QByteArray::number(i % authors) + "'>"
            + wordParagraph("?") + "</w:comment>";
    }
    return taken(readDocx(
        docxOf(
            "<w:p>" + starts + "<w:r><w:t>" + text + "</w:t></w:r>" + ends + "</w:p>",
            {{"comments.xml", part + "</w:comments>"}}),
        {}));
}

/// A paragraph of `text` with a comment that hangs at its end.
documents::ImportedDocument hanging(const QByteArray &text)
{
    return taken(readOdt(
        odtOf(
            "<text:p>" + text
            + "<office:annotation><dc:creator>Ani</dc:creator><text:p>?"
              "</text:p></office:annotation></text:p>"),
        {}));
}

int countOf(const Body &body, BlockKind kind)
{
    return int(std::ranges::count(body.blocks, kind, &documents::Block::kind));
}

/// A table of two columns that holds another one, and so on.
QByteArray nestedWordTable(int depth)
{
    const QByteArray inner = depth > 1 ? nestedWordTable(depth - 1) : QByteArray();
    return "<w:tbl><w:tr><w:tc>" + wordParagraph("a") + "</w:tc><w:tc>" + wordParagraph("b") + inner
        + "<w:p/></w:tc></w:tr></w:tbl>";
}

QByteArray nestedOdtTable(int depth)
{
    const QByteArray inner = depth > 1 ? nestedOdtTable(depth - 1) : QByteArray();
    return "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
           "<table:table-cell><text:p>b</text:p>"
        + inner + "</table:table-cell></table:table-row></table:table>";
}

QByteArray nestedOdtList(int depth)
{
    return "<text:list><text:list-item>"
        + (depth > 1 ? nestedOdtList(depth - 1) : QByteArray("<text:p>dalam</text:p>"))
        + "</text:list-item></text:list>";
}

/// Paragraphs of ten thousand characters, which make `size` with the line feeds between them.
QByteArray longBody(qsizetype size, const QByteArray &before, const QByteArray &after)
{
    const QByteArray piece(9'999, 'x');
    QByteArray body;
    for (; size > 10'000; size -= 10'000)
        body += before + piece + after;
    return body + before + QByteArray(size, 'x') + after;
}

} // namespace

TEST_CASE("A text may be so long and no longer", "[importers]")
{
    const QByteArray before = "<w:p><w:r><w:t>";
    const QByteArray after = "</w:t></w:r></w:p>";
    for (const int more : {0, 1}) {
        const QByteArray word = docxOf(longBody(limits::TextLength + more, before, after));
        const QByteArray open = odtOf(longBody(limits::TextLength + more, "<text:p>", "</text:p>"));
        if (more == 0) {
            CHECK(taken(readDocx(word, {})).body.text.size() == limits::TextLength);
            CHECK(taken(readOdt(open, {})).body.text.size() == limits::TextLength);
        } else {
            CHECK(refused(readDocx(word, {})) == ErrorCode::TextTooLong);
            CHECK(refused(readOdt(open, {})) == ErrorCode::TextTooLong);
        }
    }
}

TEST_CASE("Tables may be nested so deep; deeper ones become text of their cell", "[importers]")
{
    const auto word = taken(readDocx(docxOf(nestedWordTable(limits::TableDepth)), {}));
    CHECK(countOf(word.body, BlockKind::TableRow) == limits::TableDepth);
    CHECK(flattened(word) == 0);
    const auto deeper = taken(readDocx(docxOf(nestedWordTable(limits::TableDepth + 1)), {}));
    CHECK(countOf(deeper.body, BlockKind::TableRow) == limits::TableDepth);
    CHECK(deeper.body.text.endsWith(QString("a\tb a b")));
    CHECK(flattened(deeper) == 1);

    const auto open = taken(readOdt(odtOf(nestedOdtTable(limits::TableDepth)), {}));
    CHECK(countOf(open.body, BlockKind::TableRow) == limits::TableDepth);
    CHECK(flattened(open) == 0);
    const auto deepest = taken(readOdt(odtOf(nestedOdtTable(limits::TableDepth + 1)), {}));
    CHECK(deepest.body.text.endsWith(QString("a\tb a b")));
    CHECK(flattened(deepest) == 1);
}

TEST_CASE("Lists may be nested so deep; deeper ones are flattened", "[importers]")
{
    const auto most = taken(readOdt(odtOf(nestedOdtList(limits::ListDepth)), {}));
    CHECK(most.body.blocks.first().level == limits::ListDepth);
    CHECK(flattened(most) == 0);
    const auto deeper = taken(readOdt(odtOf(nestedOdtList(limits::ListDepth + 1)), {}));
    CHECK(deeper.body.blocks.first().level == limits::ListDepth);
    CHECK(flattened(deeper) == 1);
    const auto levels = taken(readDocx(
        docxOf("<w:p><w:pPr><w:outlineLvl w:val='8'/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>"), {}));
    CHECK(levels.body.blocks.first().level == 9);
}

TEST_CASE("A block may have so many runs; the characters of others are plain", "[importers]")
{
    for (const int more : {0, 1}) {
        QByteArray runs;
        for (int i = 0; i < limits::RunsPerBlock + more; ++i)
            runs += "<w:r><w:rPr><w:b/></w:rPr><w:t>x</w:t></w:r><w:r><w:t>y</w:t></w:r>";
        const auto document = taken(readDocx(docxOf("<w:p>" + runs + "</w:p>"), {}));
        CHECK(document.body.runs.size() == limits::RunsPerBlock);
        CHECK(document.body.text.size() == 2 * (limits::RunsPerBlock + more));
    }
}

TEST_CASE("Every part of a document is looked at before it is read", "[importers]")
{
    const QByteArray declared = "<!DOCTYPE x [<!ENTITY a 'b'>]><w:styles xmlns:w='x'/>";
    const QByteArray body = wordParagraph("isi");
    for (const QByteArray part :
         {"styles.xml", "numbering.xml", "settings.xml", "footnotes.xml", "endnotes.xml",
          "comments.xml"}) {
        CAPTURE(part.toStdString());
        CHECK(refused(readDocx(docxOf(body, {{part, declared}}), {})) == ErrorCode::UnsafeMarkup);
        CHECK(refused(readDocx(docxOf(body, {{part, "<a>"}}), {})) == ErrorCode::BrokenFile);
    }
}

TEST_CASE("Styles that are based on each other in a ring do no harm", "[importers]")
{
    const QByteArray styles =
        "<w:styles xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
        "<w:style w:type='paragraph' w:styleId='A'><w:name w:val='heading 2'/><w:basedOn "
        "w:val='B'/>"
        "</w:style><w:style w:type='paragraph' w:styleId='B'><w:name w:val='b'/><w:basedOn "
        "w:val='A'/></w:style></w:styles>";
    const auto document = taken(readDocx(
        docxOf(
            "<w:p><w:pPr><w:pStyle w:val='B'/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>",
            {{"styles.xml", styles}}),
        {}));
    CHECK(document.body.blocks.first().level == 2);
}

TEST_CASE("A field that is never closed swallows no text", "[importers]")
{
    const QByteArray begin =
        "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText>TOC</w:instrText>";
    const QByteArray separate = "<w:fldChar w:fldCharType='separate'/>";
    const QByteArray heading =
        "<w:p><w:pPr><w:outlineLvl w:val='0'/></w:pPr><w:r><w:t>Bab</w:t></w:r></w:p>";
    const auto instruction = taken(
        readDocx(docxOf("<w:p>" + begin + "</w:r></w:p>" + wordParagraph("isi")), {}));
    CHECK(instruction.body.text == QString("isi"));
    const auto contents = taken(readDocx(
        docxOf(
            "<w:p>" + begin + separate + "</w:r></w:p>" + wordParagraph("isi") + heading
            + wordParagraph("lagi")),
        {}));
    CHECK(contents.body.text == QString("Bab\nlagi"));
    CHECK(contents.leftOut.size() == 1);
}

TEST_CASE("So many comments are read; others are counted", "[importers]")
{
    const auto most = commented("siber", limits::Comments, 2);
    CHECK(most.comments.size() == limits::Comments);
    CHECK(leftOutComments(most) == 0);
    const auto more = commented("siber", limits::Comments + 1, 2);
    CHECK(more.comments.size() == limits::Comments);
    CHECK(countOf(more, ImportWarningKind::Comments) == limits::Comments);
    CHECK(leftOutComments(more) == 1);
}

TEST_CASE("The comments of so many authors are read; others are counted", "[importers]")
{
    const int authors = limits::CommentAuthors;
    CHECK(leftOutComments(commented("siber", authors, authors)) == 0);
    // Those who have one may have another.
    const auto more = commented("siber", 2 * (authors + 1), authors + 1);
    CHECK(more.comments.size() == 2 * authors);
    CHECK(leftOutComments(more) == 2);
}

TEST_CASE("A comment quotes so much and no more", "[importers]")
{
    const qsizetype longest = limits::CommentedLength;
    for (const qsizetype more : {0, 1}) {
        const auto document = commented(QByteArray(longest + more, 'x'), 1, 1);
        REQUIRE(document.comments.size() == 1);
        CHECK(document.comments.first().range == text::TextRange(0, longest));
        CHECK(leftOutComments(document) == 0);
    }
    // Where the end would cut a character, the quote ends before it.
    const auto whole = commented(QByteArray(longest - 1, 'x') + "\xF0\x9F\x8C\xBF", 1, 1);
    CHECK(whole.comments.first().range == text::TextRange(0, longest - 1));
}

TEST_CASE("Comments quote so much together; others are counted", "[importers]")
{
    const QByteArray text(limits::CommentedLength, 'x');
    const int most = int(limits::TextLength / limits::CommentedLength);
    const auto all = commented(text, most, 1);
    CHECK(all.comments.size() == most);
    CHECK(leftOutComments(all) == 0);
    const auto more = commented(text, most + 1, 1);
    CHECK(more.comments.size() == most);
    CHECK(leftOutComments(more) == 1);
}

TEST_CASE("A comment that hangs in a long text without words is on a stretch of it", "[importers]")
{
    for (const int size : {200, 201, 30'000}) {
        const auto document = hanging(QByteArray(size, '.'));
        REQUIRE(document.comments.size() == 1);
        CHECK(document.comments.first().range == text::TextRange(size - 200, size));
    }
}
