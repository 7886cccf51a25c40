// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/DisplayBlocks.h"

#include "support/Catch.h"
#include "text/Graphemes.h"

using namespace telaah;
using documents::Block;
using documents::BlockKind;
using text::TextRange;
using ui::DisplayBlocks;

namespace {

DisplayBlocks of(const QString &text)
{
    return {text, {{BlockKind::Paragraph, 0, 1, {0, text.size()}}}};
}

/// That nothing is left out or shown twice, and no piece is too long.
void checkPieces(const DisplayBlocks &blocks, const QString &text)
{
    qsizetype expected = 0;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const TextRange range = blocks.at(i).range;
        CHECK(range.start() == expected);
        CHECK(range.length() <= DisplayBlocks::Longest);
        CHECK(text::isGraphemeBoundary(text, range.start()));
        CHECK(blocks.isFirstPiece(i) == (i == 0));
        CHECK(blocks.isLastPiece(i) == (i + 1 == blocks.size()));
        expected = range.end();
    }
    CHECK(expected == text.size());
}

} // namespace

TEST_CASE("Blocks of ordinary length are shown as they are", "[reader]")
{
    const QString text = "Judul\nSatu dua.\n\nTiga.";
    const QList<Block> blocks{
        {BlockKind::Heading, 1, 0, {0, 5}},
        {BlockKind::Paragraph, 0, 1, {6, 15}},
        {BlockKind::PageStart, 0, 2, {16, 16}},
        {BlockKind::Paragraph, 0, 2, {17, 22}}};
    const DisplayBlocks shown(text, blocks);
    REQUIRE(shown.size() == 4);
    CHECK(shown.at(2) == ui::DisplayBlock{2, {16, 16}});
    CHECK(shown.isFirstPiece(1));
    CHECK(shown.isLastPiece(1));
    CHECK(shown.indexAt(0) == 0);
    CHECK(shown.indexAt(5) == 0);
    CHECK(shown.indexAt(6) == 1);
    CHECK(shown.indexAt(16) == 2);
    CHECK(shown.indexAt(22) == 3);
    CHECK(DisplayBlocks().isEmpty());
}

TEST_CASE("A block is cut once it is longer than can be laid out in time", "[reader]")
{
    CHECK(of(QString(DisplayBlocks::Longest, 'a')).size() == 1);
    CHECK(of(QString(DisplayBlocks::Longest + 1, 'a')).size() == 2);
}

TEST_CASE("A long block is cut after a space", "[reader]")
{
    const QString text = QString("keamanan siber ").repeated(5'000);
    const DisplayBlocks blocks = of(text);
    checkPieces(blocks, text);
    for (qsizetype i = 1; i < blocks.size(); ++i)
        CHECK(text.at(blocks.at(i).range.start() - 1) == ' ');
    CHECK(blocks.indexAt(blocks.at(1).range.start()) == 1);
    CHECK(blocks.indexAt(blocks.at(1).range.start() - 1) == 0);
}

TEST_CASE("A long block without spaces is cut between graphemes", "[reader]")
{
    const QString woman = QString::fromUtf8("\U0001F469\U0001F3FD\u200D\U0001F4BB");
    REQUIRE(DisplayBlocks::Longest % woman.size() != 0);
    const QString text = woman.repeated(10'000);
    checkPieces(of(text), text);
}
