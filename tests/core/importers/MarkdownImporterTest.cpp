// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/MarkdownImporter.h"

#include "support/ImportOutline.h"
#include "support/Outcome.h"

using namespace telaah;
using documents::Block;
using documents::BlockKind;
using documents::Body;
using documents::InlineRun;
using documents::RunKind;
using importers::readMarkdown;
using test::refused;
using test::taken;

namespace {

Body bodyOf(const QByteArray &bytes)
{
    const Body body = taken(readMarkdown(bytes)).body;
    CHECK(isSound(body));
    return body;
}

/// Each block as "kind level number: text".
QStringList outlineOf(const Body &body)
{
    QStringList lines;
    for (const Block &block : body.blocks)
        lines.append(QString("%1 %2 %3: %4")
                         .arg(test::nameOf(block.kind))
                         .arg(block.level)
                         .arg(block.number)
                         .arg(body.text.mid(block.range.start(), block.range.length())));
    return lines;
}

} // namespace

TEST_CASE("Headings and paragraphs become blocks", "[importers]")
{
    const auto imported = taken(
        readMarkdown("# Judul *utama*\n\nSatu\ndua.\n\nSub\n---\nTiga.  \nEmpat."));
    CHECK(imported.details.title == QString("Judul utama"));
    CHECK(
        outlineOf(imported.body)
        == QStringList{
            "heading 1 0: Judul utama", "paragraph 0 1: Satu dua.", "heading 2 0: Sub",
            "paragraph 0 2: Tiga.\nEmpat."});
}

TEST_CASE("Front matter counts before the first heading", "[importers]")
{
    const auto imported = taken(readMarkdown("---\ntitle: Resmi\n---\n# Judul\n\nSatu."));
    CHECK(imported.details.title == QString("Resmi"));
    CHECK(imported.body.text == QString("Judul\nSatu."));
    CHECK(taken(readMarkdown("Tanpa judul.")).details.title.isEmpty());
}

TEST_CASE("A byte order mark and line ends of Windows do not matter", "[importers]")
{
    const auto imported = taken(
        readMarkdown("\xef\xbb\xbf---\r\ntitle: Resmi\r\n---\r\n# Judul\r\n\r\nSatu\r\ndua.\r\n"));
    CHECK(imported.details.title == QString("Resmi"));
    CHECK(imported.body.text == QString("Judul\nSatu dua."));
}

TEST_CASE("Lists give an item per block, nested ones of a higher level", "[importers]")
{
    CHECK(
        outlineOf(bodyOf("- satu\n- *dua* kata\n  - tiga\n- empat\n\nHabis."))
        == QStringList{
            "item 1 0: satu", "item 1 0: dua kata", "item 2 0: tiga", "item 1 0: empat",
            "paragraph 0 1: Habis."});
    CHECK(
        outlineOf(bodyOf("1. satu\n\n   lagi\n\n2. dua\n\n   > kutipan\n"))
        == QStringList{
            "item 1 0: 1. satu", "item goes on 1 0: lagi", "item 1 0: 2. dua",
            "quotation 1 0: kutipan"});
    CHECK(bodyOf("- *dua* kata").runs == QList<InlineRun>{{RunKind::Emphasis, {0, 3}, {}}});
}

TEST_CASE("Quotations know how deep they are", "[importers]")
{
    CHECK(
        outlineOf(bodyOf("> satu\n>\n> > dua\n\nHabis."))
        == QStringList{"quotation 1 0: satu", "quotation 2 0: dua", "paragraph 0 1: Habis."});
}

TEST_CASE("Tables give a row per block, cells apart by tabs", "[importers]")
{
    CHECK(
        outlineOf(bodyOf("| a | b |\n|---|---|\n| *satu* | dua |\n|  | x |\n"))
        == QStringList{"row 0 0: a\tb", "row 0 0: satu\tdua", "row 0 0: \tx"});
}

TEST_CASE("What follows the heading of references is references", "[importers]")
{
    for (const QByteArray heading : {"Daftar pustaka", "REFERENSI", "References"}) {
        CHECK(
            outlineOf(
                bodyOf("Satu.\n\n## " + heading + "\n\n- A. (t.t.).\n- B.\n\n## Catatan\n\nDua."))
            == QStringList{
                "paragraph 0 1: Satu.", "heading 2 0: " + heading, "reference 1 0: A. (t.t.).",
                "reference 1 0: B.", "heading 2 0: Catatan", "paragraph 0 2: Dua."});
    }
}

TEST_CASE("Emphasis and links become runs", "[importers]")
{
    const Body body = bodyOf(
        "A *b **c*** [d *e*](https://x.org/?a=1&amp;b=2 \"t\") <https://y.org>.");
    CHECK(body.text == QString("A b c d e https://y.org."));
    const QList<InlineRun> expected{
        {RunKind::Emphasis, {2, 5}, {}},
        {RunKind::Strong, {4, 5}, {}},
        {RunKind::Link, {6, 9}, "https://x.org/?a=1&b=2"},
        {RunKind::Emphasis, {8, 9}, {}},
        {RunKind::Link, {10, 23}, "https://y.org"},
    };
    CHECK(body.runs == expected);
}

TEST_CASE("References to characters are resolved", "[importers]")
{
    CHECK(
        bodyOf(
            "AT&amp;T &#8211; &#x2013; &ldquo;a&rdquo; &lt;b&gt; &unknown; a&nbsp;b &#0; &#xD800;")
            .text
        == QString::fromUtf8("AT&T \u2013 \u2013 \u201ca\u201d <b> &unknown; a b \ufffd \ufffd"));
}

TEST_CASE(
    "Of HTML the text stays, of images the description, and code keeps its lines", "[importers]")
{
    CHECK(
        bodyOf("<p>satu</p><script>alert(1)</script>\n\na <b>dua</b>").text
        == QString("satu\na dua"));
    CHECK(bodyOf("![peta *Asia*](file:///etc/passwd)").text == QString("peta Asia"));
    CHECK(
        bodyOf("```\nsatu\n dua\n```\n\nTiga `empat`.").text == QString("satu\ndua\nTiga empat."));
}

TEST_CASE("Bytes that are no characters become U+FFFD, and are counted", "[importers]")
{
    const auto imported = taken(readMarkdown("caf\xc3\xa9 caf\xc3"));
    CHECK(imported.body.text == QString::fromUtf8("café caf\ufffd"));
    CHECK(imported.warnings.contains({documents::ImportWarningKind::ReplacedCharacters, 1, {}}));
    CHECK(bodyOf("caf\xe9 ").text == QString::fromUtf8("café"));
    CHECK(bodyOf(QByteArray("a\0b", 3)).text == QString("a") + QChar(0xfffd) + "b");
}

TEST_CASE("A file cut short anywhere is read as far as it goes or refused", "[importers]")
{
    const QByteArray bytes =
        "---\ntitle: \"Judul\"\n---\n# J\xc3\xbc\n\n| a | b |\n|---|---|\n"
        "| *c* | [d](e) |\n\n1. satu\n   - dua\n\n> tiga **\xf0\x9f\x8c\xbf**\n";
    for (qsizetype length = 0; length <= bytes.size(); ++length) {
        CAPTURE(length);
        if (const auto imported = readMarkdown(bytes.first(length)))
            CHECK(isSound(imported->body));
        else
            CHECK(
                (imported.error().code == ErrorCode::InvalidInput
                 || imported.error().code == ErrorCode::NoText));
    }
}

TEST_CASE("Tasks of a list keep their signs, not their brackets", "[importers]")
{
    const auto imported = readMarkdown("- [x] Baca laporan\n- [ ] Tulis ulasan\n- [y] Bukan\n");
    REQUIRE(imported);
    CHECK(imported->body.text == QString::fromUtf8("☑ Baca laporan\n☐ Tulis ulasan\n[y] Bukan"));
}

TEST_CASE("A file without text is refused", "[importers]")
{
    for (const QByteArray bytes :
         {"", " \n\t\n", "---\ntitle: x\n---\n", "***\n", "#\n", "\xef\xbb\xbf"})
        CHECK(refused(readMarkdown(bytes)) == ErrorCode::NoText);
}

TEST_CASE("Markdown made to exhaust its reader does not", "[importers]")
{
    const QByteArray bytes = GENERATE(
        QByteArray("> ").repeated(5'000) + "a", QByteArray("- ").repeated(5'000) + "a",
        QByteArray("*a **b ").repeated(20'000), QByteArray("[").repeated(50'000) + "a",
        QByteArray("[a](").repeated(20'000), QByteArray("`").repeated(50'000),
        QByteArray("a\n\n").repeated(50'000), QByteArray("&#x").repeated(50'000),
        "|a" + QByteArray("|a").repeated(3'000) + "\n|" + QByteArray("-|").repeated(3'001)
            + "\n|b|");
    const auto imported = readMarkdown(bytes); // It ends: ctest does not wait for ever.
    if (imported)
        CHECK(isSound(imported->body));
}
