// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// data/articles/korea-jepang.md and markdown/lanjutan.md, saved by pandoc in other formats, are the
// same texts.

#include "importers/DocxImporter.h"
#include "importers/HtmlImporter.h"
#include "importers/MarkdownImporter.h"
#include "importers/OdtImporter.h"
#include "importers/TextImporter.h"
#include "support/FileBytes.h"
#include "support/Outcome.h"

#include <tuple>

using namespace telaah;
using documents::Block;
using documents::ImportedDocument;

namespace {

QStringList textsOf(const ImportedDocument &imported)
{
    QStringList texts;
    for (const Block &block : imported.body.blocks)
        texts.append(imported.body.text.mid(block.range.start(), block.range.length()));
    return texts;
}

ImportedDocument original()
{
    return test::taken(
        importers::readMarkdown(test::bytesOf(SOURCE_DIR "/data/articles/korea-jepang.md")));
}

QByteArray saved(const char *name)
{
    return test::bytesOf(QString(SOURCE_DIR "/tests/fixtures/import/%1").arg(name));
}

} // namespace

TEST_CASE("An article saved as Markdown and HTML imports to the same blocks", "[importers]")
{
    const auto markdown = test::taken(importers::readMarkdown(saved("markdown/korea-jepang.md")));
    CHECK(markdown.body.blocks == original().body.blocks);
    CHECK(markdown.body.text == original().body.text);
    const auto html = test::taken(importers::readHtml(saved("html/korea-jepang.html"), {}));
    CHECK(html.body.blocks == original().body.blocks);
    CHECK(html.body.text == original().body.text);
    CHECK(html.leftOut.isEmpty());
}

TEST_CASE("An article saved as plain text imports to the same paragraphs", "[importers]")
{
    const auto text = test::taken(importers::readText(saved("text/korea-jepang.txt"), {}));
    CHECK(textsOf(text) == textsOf(original()));
    CHECK(text.details.title == original().details.title);
    CHECK(text.leftOut.isEmpty());
}

TEST_CASE("An item that goes on is the same in every format, and so are numbers", "[importers]")
{
    // All but plain text repeat the title above the text, since pandoc is told it.
    const auto withoutTitle = [](const ImportedDocument &imported) {
        QList<std::tuple<documents::BlockKind, int, int, QString>> outline;
        for (const Block &block : imported.body.blocks) {
            const QString text = imported.body.text.mid(block.range.start(), block.range.length());
            if (text != imported.details.title)
                outline.append({block.kind, block.level, block.number, text});
        }
        return outline;
    };
    const auto markdown = test::taken(importers::readMarkdown(saved("markdown/lanjutan.md")));
    const auto expected = withoutTitle(markdown);
    REQUIRE(expected.size() == 9);
    CHECK(std::get<0>(expected.at(2)) == documents::BlockKind::ListParagraph);
    CHECK(std::get<0>(expected.at(6)) == documents::BlockKind::ListParagraph);
    CHECK(std::get<2>(expected.at(8)) == 2);
    const ImportedDocument others[] = {
        test::taken(importers::readText(saved("text/lanjutan.txt"), {})),
        test::taken(importers::readHtml(saved("html/lanjutan.html"), {})),
        test::taken(importers::readDocx(saved("docx/lanjutan.docx"), {})),
        test::taken(importers::readOdt(saved("odt/lanjutan.odt"), {}))};
    for (const ImportedDocument &other : others) {
        CAPTURE(static_cast<int>(other.format));
        CHECK(withoutTitle(other) == expected);
    }
}
