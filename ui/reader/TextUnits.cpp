// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/TextUnits.h"

#include "text/Boundaries.h"
#include "text/Graphemes.h"

#include <algorithm>

namespace telaah::ui {

using text::TextRange;

namespace {

TextRange shifted(TextRange range, qsizetype distance)
{
    return {range.start() + distance, range.end() + distance};
}

} // namespace

TextRange TextUnits::word(qsizetype offset) const
{
    const TextRange range = m_flow.displayBlocks().at(m_flow.displayBlocks().indexAt(offset)).range;
    const TextRange word = text::wordAt(piece(range), offset - range.start());
    if (!word.isEmpty())
        return shifted(word, range.start());
    return {
        offset, std::max(offset, std::min(range.end(), text::nextGrapheme(m_flow.text(), offset)))};
}

TextRange TextUnits::sentence(qsizetype offset) const
{
    const TextRange block = paragraph(offset);
    qsizetype start = std::max(block.start(), offset - DisplayBlocks::Longest);
    if (!text::isGraphemeBoundary(m_flow.text(), start))
        start = text::nextGrapheme(m_flow.text(), start);
    const qsizetype end = std::min(block.end(), offset + DisplayBlocks::Longest);
    // A sentence longer than what is looked at ends where that does, be it within a character.
    return whole(shifted(text::sentenceAt(piece({start, end}), offset - start), start));
}

TextRange TextUnits::paragraph(qsizetype offset) const
{
    return m_flow.block(m_flow.displayBlocks().indexAt(offset)).range;
}

qsizetype TextUnits::nextWord(qsizetype offset) const
{
    const DisplayBlocks &blocks = m_flow.displayBlocks();
    const TextRange range = blocks.at(blocks.indexAt(offset)).range;
    if (offset >= range.end())
        return std::min(offset + 1, m_flow.text().size());
    return range.start() + text::nextWord(piece(range), offset - range.start());
}

qsizetype TextUnits::previousWord(qsizetype offset) const
{
    if (offset <= 0)
        return 0;
    const DisplayBlocks &blocks = m_flow.displayBlocks();
    qsizetype index = blocks.indexAt(offset);
    if (offset == blocks.at(index).range.start()) {
        if (blocks.isFirstPiece(index))
            return offset - 1;
        --index;
    }
    const TextRange range = blocks.at(index).range;
    return range.start() + text::previousWord(piece(range), offset - range.start());
}

TextRange TextUnits::trimmed(TextRange range) const
{
    const QString &text = m_flow.text();
    qsizetype end = std::min(range.end(), text.size());
    qsizetype start = std::min(range.start(), end);
    while (start < end && text.at(start).isSpace())
        ++start;
    while (end > start && text.at(end - 1).isSpace())
        --end;
    if (start == end)
        return {start, start};
    return whole({start, end});
}

TextRange TextUnits::whole(TextRange range) const
{
    const QString &text = m_flow.text();
    qsizetype start = std::min(range.start(), text.size());
    qsizetype end = std::min(range.end(), text.size());
    // Before a low surrogate, the previous grapheme would be one too far.
    if (!text::isBoundary(text, start))
        --start;
    if (!text::isGraphemeBoundary(text, start))
        start = text::previousGrapheme(text, start);
    if (!text::isGraphemeBoundary(text, end))
        end = text::nextGrapheme(text, end);
    return {start, end};
}

QStringView TextUnits::piece(TextRange range) const
{
    return QStringView(m_flow.text()).sliced(range.start(), range.length());
}

} // namespace telaah::ui
