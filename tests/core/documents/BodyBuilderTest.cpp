// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents/BodyBuilder.h"

#include "support/Catch.h"

#include <random>

using namespace telaah;
using documents::BlockKind;
using documents::Body;
using documents::BodyBuilder;
using documents::InlineRun;
using documents::RunKind;

namespace {

/// What one paragraph is built to by `fill`.
template<typename Fill>
Body paragraph(Fill fill)
{
    BodyBuilder builder;
    builder.startBlock(BlockKind::Paragraph);
    fill(builder);
    const Body body = builder.take();
    CHECK(isSound(body));
    return body;
}

} // namespace

TEST_CASE("Blocks are put one line feed apart, paragraphs numbered", "[documents]")
{
    BodyBuilder builder;
    CHECK_FALSE(builder.isBlockOpen());
    builder.startBlock(BlockKind::Heading, 2);
    CHECK(builder.isBlockOpen());
    builder.append(u"Bab I");
    builder.startBlock(BlockKind::Paragraph);
    builder.append(u"Satu.");
    builder.startBlock(BlockKind::ListItem, 1);
    builder.append(u"dua");
    builder.endBlock();
    builder.endBlock();
    builder.startBlock(BlockKind::Paragraph);
    builder.append(u"Tiga.");

    const Body body = builder.take();
    const Body expected{
        "Bab I\nSatu.\ndua\nTiga.",
        {
            {BlockKind::Heading, 2, 0, {0, 5}},
            {BlockKind::Paragraph, 0, 1, {6, 11}},
            {BlockKind::ListItem, 1, 0, {12, 15}},
            {BlockKind::Paragraph, 0, 2, {16, 21}},
        },
        {},
    };
    CHECK(body == expected);
    CHECK(isSound(body));
    CHECK(builder.take() == Body{});
}

TEST_CASE("A builder that was emptied counts paragraphs anew", "[documents]")
{
    BodyBuilder builder;
    for (int i = 0; i < 2; ++i) {
        builder.startBlock(BlockKind::Paragraph);
        builder.append(u"Satu.");
        CHECK(builder.take().blocks.first().number == 1);
    }
}

TEST_CASE("White space is folded, also across pieces", "[documents]")
{
    const Body body = paragraph([](BodyBuilder &builder) {
        builder.append(u"  Setiap ");
        builder.append(u"\n\t orang\u00a0");
        builder.append(u" \r\n");
        builder.append(u"berhak. ");
    });
    CHECK(body.text == QString("Setiap orang berhak."));
}

TEST_CASE("A block without text is left out and takes no number", "[documents]")
{
    BodyBuilder builder;
    builder.startBlock(BlockKind::Paragraph);
    builder.append(u" \u00ad ");
    builder.breakLine();
    builder.startRun(RunKind::Strong);
    builder.endRun();
    builder.startBlock(BlockKind::TableRow);
    builder.nextCell();
    builder.nextCell();
    builder.startBlock(BlockKind::Paragraph);
    builder.append(u"Satu.");
    const Body body = builder.take();
    REQUIRE(body.blocks.size() == 1);
    CHECK(body.blocks.first().number == 1);
    CHECK(body.runs.isEmpty());
}

TEST_CASE("Lines may break within a block", "[documents]")
{
    const Body body = paragraph([](BodyBuilder &builder) {
        builder.breakLine(); // There is no line yet.
        builder.append(u"Satu ");
        builder.breakLine();
        builder.append(u" dua");
        builder.breakLine();
        builder.breakLine();
    });
    CHECK(body.text == QString("Satu\ndua"));
    CHECK(body.blocks.size() == 1);
}

TEST_CASE("Cells of a row are told apart by tabs, empty ones included", "[documents]")
{
    BodyBuilder builder;
    builder.startBlock(BlockKind::TableRow);
    builder.nextCell();
    builder.append(u" dua\tkata ");
    builder.nextCell();
    builder.nextCell();
    builder.append(u"empat");
    CHECK(builder.take().text == QString("\tdua kata\t\tempat"));
}

TEST_CASE("Runs nest, and come by where they start", "[documents]")
{
    const Body body = paragraph([](BodyBuilder &builder) {
        builder.append(u"a ");
        builder.startRun(RunKind::Link, "https://example.org");
        builder.append(u"b ");
        builder.startRun(RunKind::Emphasis);
        builder.append(u"c");
        builder.endRun();
        builder.endRun();
        builder.startRun(RunKind::Strong);
        builder.append(u"d");
        builder.endRun();
    });
    CHECK(body.text == QString("a b cd"));
    const QList<InlineRun> expected{
        {RunKind::Link, {2, 5}, "https://example.org"},
        {RunKind::Emphasis, {4, 5}, {}},
        {RunKind::Strong, {5, 6}, {}},
    };
    CHECK(body.runs == expected);
}

TEST_CASE("The space at the end of a line or a block is not in a run", "[documents]")
{
    const Body body = paragraph([](BodyBuilder &builder) {
        builder.startRun(RunKind::Strong);
        builder.append(u"a ");
        builder.endRun();
        builder.breakLine();
        builder.startRun(RunKind::Emphasis);
        builder.append(u"b ");
        builder.endRun();
    });
    CHECK(body.text == QString("a\nb"));
    CHECK(
        body.runs
        == QList<InlineRun>{{RunKind::Strong, {0, 1}, {}}, {RunKind::Emphasis, {2, 3}, {}}});
}

TEST_CASE("A run that is never closed is dropped with its block", "[documents]")
{
    BodyBuilder builder;
    builder.startBlock(BlockKind::Paragraph);
    builder.startRun(RunKind::Strong);
    builder.append(u"a");
    builder.startBlock(BlockKind::Paragraph);
    builder.append(u"b");
    const Body body = builder.take();
    CHECK(body.runs.isEmpty());
    CHECK(isSound(body));
}

TEST_CASE("A mark that combines across the end of a run does so", "[documents]")
{
    const Body body = paragraph([](BodyBuilder &builder) {
        builder.startRun(RunKind::Strong);
        builder.append(u"kafe");
        builder.endRun();
        builder.append(u"\u0301 \U0001F33F ");
        builder.startRun(RunKind::Emphasis);
        builder.append(u"dan");
        builder.endRun();
    });
    CHECK(body.text == QString::fromUtf8("kaf\u00e9 \U0001F33F dan"));
    const QList<InlineRun> expected{
        {RunKind::Strong, {0, 4}, {}}, {RunKind::Emphasis, {8, 11}, {}}};
    CHECK(body.runs == expected);
}

TEST_CASE("Whatever is put in, what comes out is sound", "[documents]")
{
    static constexpr const char16_t *Pieces[] = {
        u"a",      u" ",          u"\n",         u"e",      u"\u0301",
        u"\u0323", u"\t",         u"\U0001F33F", u"\u1112", u"\u1161",
        u"\u11ab", u"\U00011099", u"\U000110BA", u"\u00ad", u"dan lagi ",
    };
    std::mt19937 random(7);
    for (int i = 0; i < 3000; ++i) {
        BodyBuilder builder;
        int open = 0;
        builder.startBlock(BlockKind::Paragraph);
        for (int j = 0; j < 30; ++j) {
            switch (random() % 10) {
            case 0:
                builder.startBlock(static_cast<BlockKind>(random() % 6));
                open = 0;
                break;
            case 1:
                builder.startRun(static_cast<RunKind>(random() % 5));
                ++open;
                break;
            case 2:
                if (open > 0) {
                    builder.endRun();
                    --open;
                }
                break;
            case 3:
                random() % 2 == 0 ? builder.breakLine() : builder.nextCell();
                break;
            default:
                builder.append(Pieces[random() % std::size(Pieces)]);
            }
        }
        const Body body = builder.take();
        if (!isSound(body)) {
            CAPTURE(i, body.text);
            CHECK(isSound(body));
        }
    }
}
