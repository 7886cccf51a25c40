// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents/Body.h"

#include <algorithm>

namespace telaah::documents {

namespace {

bool areBlocksSound(const Body &body)
{
    qsizetype expectedStart = 0;
    for (const Block &block : body.blocks) {
        const text::TextRange range = block.range;
        if (range.start() != expectedStart || range.end() > body.text.size())
            return false;
        if (range.end() < body.text.size() && body.text.at(range.end()) != QLatin1Char('\n'))
            return false;
        expectedStart = range.end() + 1;
    }
    return body.blocks.isEmpty() ? body.text.isEmpty() : expectedStart == body.text.size() + 1;
}

bool areRunsSound(const Body &body)
{
    qsizetype previousStart = 0;
    for (const InlineRun &run : body.runs) {
        const text::TextRange range = run.range;
        if (range.isEmpty() || range.start() < previousStart || range.end() > body.text.size())
            return false;
        if (!text::isBoundary(body.text, range.start())
            || !text::isBoundary(body.text, range.end()))
            return false;
        if (range.end() > body.blocks.at(blockAt(body.blocks, range.start())).range.end())
            return false;
        previousStart = range.start();
    }
    return true;
}

} // namespace

bool isSound(const Body &body)
{
    return areBlocksSound(body) && areRunsSound(body);
}

qsizetype blockAt(const QList<Block> &blocks, qsizetype offset)
{
    Q_ASSERT(!blocks.isEmpty());
    const auto after = std::ranges::upper_bound(
        blocks, offset, {}, [](const Block &block) { return block.range.start(); });
    return std::max<qsizetype>(0, after - blocks.begin() - 1);
}

bool isCitedByParagraph(BlockKind kind)
{
    return kind != BlockKind::Reference && kind != BlockKind::Footnote;
}

int paragraphAt(const QList<Block> &blocks, qsizetype offset)
{
    if (blocks.isEmpty())
        return 0;
    const bool isCited = isCitedByParagraph(blocks.at(blockAt(blocks, offset)).kind);
    return isCited ? paragraphReadAt(blocks, offset) : 0;
}

int paragraphReadAt(const QList<Block> &blocks, qsizetype offset)
{
    if (blocks.isEmpty())
        return 0;
    for (qsizetype i = blockAt(blocks, offset); i >= 0; --i) {
        if (const Block &block = blocks.at(i); block.kind == BlockKind::Paragraph)
            return block.number;
    }
    return 0;
}

} // namespace telaah::documents
