// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/TextFlow.h"

#include <QPaintDevice>

#include <algorithm>

namespace telaah::ui {

using documents::Block;
using documents::BlockKind;
using documents::InlineRun;
using documents::RunKind;
using text::TextRange;

TextFlow::TextFlow(QPaintDevice &device)
    : m_device(device)
    , m_colours(ReadingColours::light())
    , m_typography(std::in_place, m_style, device)
{
}

void TextFlow::setRevision(const std::shared_ptr<const documents::Revision> &revision)
{
    m_revision = revision;
    m_subtitle.clear();
    m_titleBlock = -1;
    m_blocks = revision ? DisplayBlocks(revision->text(), revision->blocks()) : DisplayBlocks();
    if (revision) {
        const auto title = std::ranges::find(revision->blocks(), BlockKind::Heading, &Block::kind);
        if (title != revision->blocks().end())
            m_titleBlock = title - revision->blocks().begin();
    }
    estimate();
}

void TextFlow::setSubtitle(const QString &subtitle)
{
    m_subtitle = subtitle;
    if (m_titleBlock < 0)
        return;
    // The title is one of the first blocks, so its layout is soon found.
    qsizetype index = m_blocks.indexAt(m_revision->blocks().at(m_titleBlock).range.end());
    m_layouts.erase(index);
    laidOut(index);
}

void TextFlow::setStyle(const ReadingStyle &style)
{
    m_style = style;
    m_typography.emplace(style, m_device);
    reestimate();
}

void TextFlow::setColours(const ReadingColours &colours)
{
    m_colours = colours;
    m_layouts.clear(); // Links are formatted in colour.
}

void TextFlow::setWidth(int width)
{
    if (m_width == width)
        return;
    m_width = width;
    reestimate();
}

const QString &TextFlow::text() const
{
    static const QString none;
    return m_revision ? m_revision->text() : none;
}

const Block &TextFlow::block(qsizetype index) const
{
    return m_revision->blocks().at(m_blocks.at(index).block);
}

const BlockLayout &TextFlow::laidOut(qsizetype index)
{
    std::unique_ptr<BlockLayout> &layout = m_layouts[index];
    if (!layout) {
        const TextRange range = m_blocks.at(index).range;
        const BlockContent content{
            text().sliced(range.start(), range.length()), range.start(), formats(index),
            subtitle(index)};
        layout = std::make_unique<BlockLayout>(
            content, m_typography->shape(block(index)), m_typography->small(), room(index),
            &m_device);
        m_heights.setMeasured(index, layout->height());
    }
    return *layout;
}

void TextFlow::keepOnly(qsizetype first, qsizetype last)
{
    std::erase_if(m_layouts, [first, last](const auto &entry) {
        return entry.first < first || entry.first > last;
    });
}

void TextFlow::estimate()
{
    m_layouts.clear();
    std::vector<int> heights(static_cast<size_t>(m_blocks.size()));
    for (qsizetype i = 0; i < m_blocks.size(); ++i)
        heights[static_cast<size_t>(i)] = estimateOf(i);
    m_heights = FlowHeights(heights);
    m_sampleHeight = m_width > 0 ? sampleHeight() : 0; // Without a width there is nothing to tell.
}

/// For another width or size of type: how much some blocks grow tells how much all do.
void TextFlow::reestimate()
{
    if (m_sampleHeight == 0 || m_blocks.size() <= SampleSize)
        return estimate();
    m_layouts.clear();
    m_heights.rescale(static_cast<double>(sampleHeight()) / m_sampleHeight);
}

int TextFlow::estimateOf(qsizetype index) const
{
    const BlockRoom space = room(index);
    return space.before + space.after
        + m_typography->estimatedHeight(block(index), m_blocks.at(index).range.length(), m_width);
}

/// Of as many blocks as make no difference, from all over the document.
int TextFlow::sampleHeight() const
{
    int height = 0;
    const qsizetype count = std::min(SampleSize, m_blocks.size());
    for (qsizetype i = 0; i < count; ++i)
        height += estimateOf(i * m_blocks.size() / count);
    return height;
}

BlockRoom TextFlow::room(qsizetype index) const
{
    const int after = index + 1 == size() ? BottomMargin : 0;
    if (!m_blocks.isFirstPiece(index))
        return {m_width, 0, after};
    const Block *previous = index > 0 ? &block(index - 1) : nullptr;
    return {m_width, m_typography->gap(previous, block(index)), after};
}

QString TextFlow::subtitle(qsizetype index) const
{
    const bool isTitle = m_blocks.at(index).block == m_titleBlock && m_blocks.isLastPiece(index);
    return isTitle ? m_subtitle : QString();
}

QList<QTextLayout::FormatRange> TextFlow::formats(qsizetype index) const
{
    QList<QTextLayout::FormatRange> formats;
    const TextRange piece = m_blocks.at(index).range;
    const QList<InlineRun> &runs = m_revision->runs();
    // A run lies within one block of the document, but may begin in an earlier piece of it.
    const qsizetype start = block(index).range.start();
    auto run = std::ranges::lower_bound(
        runs, start, {}, [](const InlineRun &candidate) { return candidate.range.start(); });
    for (; run != runs.end() && run->range.start() < piece.end(); ++run) {
        const qsizetype from = std::max(run->range.start(), piece.start());
        const qsizetype to = std::min(run->range.end(), piece.end());
        if (from < to) {
            formats.append(
                {static_cast<int>(from - piece.start()), static_cast<int>(to - from),
                 format(*run)});
        }
    }
    return formats;
}

QTextCharFormat TextFlow::format(const InlineRun &run) const
{
    QTextCharFormat format;
    switch (run.kind) {
    case RunKind::Emphasis:
        format.setFontItalic(true);
        break;
    case RunKind::Strong:
        format.setFontWeight(QFont::Bold);
        break;
    case RunKind::Link:
        format.setForeground(m_colours.accent);
        format.setFontUnderline(true);
        break;
    case RunKind::FootnoteMark:
        format.setForeground(m_colours.accent);
        [[fallthrough]];
    case RunKind::Superscript:
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        break;
    }
    return format;
}

} // namespace telaah::ui
