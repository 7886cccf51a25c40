// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/DisplayBlocks.h"

#include "text/Graphemes.h"

#include <algorithm>

namespace telaah::ui {

namespace {

/// Where to cut text that is too long: after a space if there is one not far from `limit`.
qsizetype cutBefore(QStringView text, qsizetype start, qsizetype limit)
{
    constexpr qsizetype Far = 2'000;
    const qsizetype from = std::max(start, limit - Far);
    const qsizetype space = text.sliced(from, limit - from).lastIndexOf(u' ');
    if (space >= 0)
        return from + space + 1;
    if (text::isGraphemeBoundary(text, limit))
        return limit;
    const qsizetype boundary = text::previousGrapheme(text, limit);
    return boundary > start ? boundary : limit;
}

} // namespace

DisplayBlocks::DisplayBlocks(QStringView text, const QList<documents::Block> &blocks)
{
    m_blocks.reserve(static_cast<size_t>(blocks.size()));
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        qsizetype start = blocks.at(i).range.start();
        const qsizetype end = blocks.at(i).range.end();
        while (end - start > Longest) {
            const qsizetype cut = cutBefore(text, start, start + Longest);
            m_blocks.push_back({i, {start, cut}});
            start = cut;
        }
        m_blocks.push_back({i, {start, end}});
    }
}

bool DisplayBlocks::isFirstPiece(qsizetype index) const
{
    return index == 0 || at(index - 1).block != at(index).block;
}

bool DisplayBlocks::isLastPiece(qsizetype index) const
{
    return index + 1 == size() || at(index + 1).block != at(index).block;
}

qsizetype DisplayBlocks::indexAt(qsizetype offset) const
{
    Q_ASSERT(!isEmpty());
    const auto after = std::ranges::upper_bound(
        m_blocks, offset, {}, [](const DisplayBlock &block) { return block.range.start(); });
    return std::max<qsizetype>(0, after - m_blocks.begin() - 1);
}

} // namespace telaah::ui
