// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// data/articles/korea-jepang.md, saved by pandoc in other formats, is the same text.

#include "importers/HtmlImporter.h"
#include "importers/MarkdownImporter.h"
#include "importers/TextImporter.h"
#include "support/FileBytes.h"
#include "support/Outcome.h"

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
