// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents/Body.h"

#include "documents/Structure.h"
#include "support/Bodies.h"
#include "support/Catch.h"

using namespace telaah;
using documents::Block;
using documents::BlockKind;
using documents::Body;
using documents::RunKind;
using test::bodyOf;

namespace {

/// "Bab I", a page start, "Satu.", "- dua", "Tiga."
Body sample()
{
    return {
        "Bab I\n\nSatu.\n- dua\nTiga.",
        {
            {BlockKind::Heading, 1, 0, {0, 5}},
            {BlockKind::PageStart, 0, 2, {6, 6}},
            {BlockKind::Paragraph, 0, 1, {7, 12}},
            {BlockKind::ListItem, 1, 0, {13, 18}},
            {BlockKind::Paragraph, 0, 2, {19, 24}},
        },
        {{RunKind::Strong, {7, 12}, {}}, {RunKind::Emphasis, {7, 9}, {}}},
    };
}

} // namespace

TEST_CASE("A body is sound whose blocks follow one another over all of its text", "[documents]")
{
    CHECK(isSound(sample()));
    CHECK(isSound(Body{}));
    CHECK(isSound(bodyOf("\n\n")));

    Body body = sample();
    SECTION("one overlaps the next")
    {
        body.blocks[2].range = {7, 13};
    }
    SECTION("one leaves a gap")
    {
        body.blocks[2].range = {8, 12};
    }
    SECTION("one ends where no line does")
    {
        body.text[12] = QChar(' ');
    }
    SECTION("the last ends before the text")
    {
        body.text.append("x");
    }
    SECTION("a line feed is left over")
    {
        body.text.append("\n");
    }
    SECTION("the last ends after the text")
    {
        body.text.chop(1);
    }
    SECTION("there is none")
    {
        body.blocks.clear();
    }
    SECTION("they are out of order")
    {
        std::swap(body.blocks[2], body.blocks[3]);
    }
    CHECK_FALSE(isSound(body));
}

TEST_CASE("A body is sound whose runs lie in order, each within a block", "[documents]")
{
    Body body = sample();
    SECTION("one is empty")
    {
        body.runs[1].range = {8, 8};
    }
    SECTION("one starts before the one before")
    {
        body.runs[1].range = {0, 2};
    }
    SECTION("one goes into the next block")
    {
        body.runs[1].range = {8, 14};
    }
    SECTION("one is a line feed")
    {
        body.runs[1].range = {12, 13};
    }
    SECTION("one ends after the text")
    {
        body.runs[1].range = {20, 25};
    }
    SECTION("one cuts a character")
    {
        body.text.replace(7, 2, QString::fromUtf8("\U0001F33F"));
        body.runs[1].range = {8, 9};
    }
    SECTION("there is no text")
    {
        body.text.clear();
        body.blocks.clear();
    }
    CHECK_FALSE(isSound(body));
}

TEST_CASE("The block at a place holds it, and the line feed after it", "[documents]")
{
    const QList<Block> blocks = sample().blocks;
    const QList<qsizetype> expected{0, 0, 0, 0, 0, 0, 1, 2, 2, 2, 2, 2, 2,
                                    3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4};
    for (qsizetype offset = 0; offset < expected.size(); ++offset) {
        CAPTURE(offset);
        CHECK(documents::blockAt(blocks, offset) == expected.at(offset));
    }
}

TEST_CASE("A place is cited by its paragraph, or else by the one before", "[documents]")
{
    const QList<Block> blocks = sample().blocks;
    CHECK(documents::paragraphAt(blocks, 0) == 0);
    CHECK(documents::paragraphAt(blocks, 6) == 0); // The number of a page is none.
    CHECK(documents::paragraphAt(blocks, 7) == 1);
    CHECK(documents::paragraphAt(blocks, 12) == 1);
    CHECK(documents::paragraphAt(blocks, 15) == 1);
    CHECK(documents::paragraphAt(blocks, 24) == 2);
    CHECK(documents::paragraphAt({}, 0) == 0);
}

TEST_CASE("Sources and notes behind the text are cited without a paragraph", "[documents]")
{
    const QList<Block> blocks{
        {BlockKind::Paragraph, 0, 1, {0, 4}},   {BlockKind::Heading, 1, 0, {5, 9}},
        {BlockKind::Reference, 0, 0, {10, 14}}, {BlockKind::Footnote, 0, 0, {15, 19}},
        {BlockKind::Heading, 1, 0, {20, 24}},
    };
    CHECK(documents::paragraphAt(blocks, 6) == 1);
    CHECK(documents::paragraphAt(blocks, 10) == 0);
    CHECK(documents::paragraphAt(blocks, 17) == 0);
    CHECK(documents::paragraphAt(blocks, 21) == 1);
    CHECK(documents::paragraphReadAt(blocks, 10) == 1);
    CHECK(documents::paragraphReadAt(blocks, 17) == 1);
    CHECK(documents::paragraphReadAt({}, 0) == 0);
}

TEST_CASE("Each kind of block and run is found again by its name", "[documents]")
{
    for (const BlockKind kind : {
             BlockKind::Heading,
             BlockKind::Paragraph,
             BlockKind::ListItem,
             BlockKind::Quotation,
             BlockKind::TableRow,
             BlockKind::Reference,
             BlockKind::PageStart,
         })
        CHECK(documents::blockKindOf(QString(documents::nameOf(kind))) == kind);
    for (const RunKind kind : {
             RunKind::Emphasis,
             RunKind::Strong,
             RunKind::Link,
             RunKind::Superscript,
             RunKind::FootnoteMark,
         })
        CHECK(documents::runKindOf(QString(documents::nameOf(kind))) == kind);
    CHECK(documents::blockKindOf(u"poem") == BlockKind::Paragraph);
    CHECK(documents::runKindOf(u"") == RunKind::Emphasis);
}
