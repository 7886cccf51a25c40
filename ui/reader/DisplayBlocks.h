// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/Body.h"

#include <vector>

namespace telaah::ui {

/// What is laid out at a time: a block of the document, or a piece of a long one.
struct DisplayBlock
{
    qsizetype block; ///< Index of the document's block.
    text::TextRange range;

    friend bool operator==(const DisplayBlock &, const DisplayBlock &) = default;
};

/// The blocks of a document, long ones cut in pieces: the time to lay out a paragraph grows faster
/// than its length.
class DisplayBlocks
{
public:
    static constexpr qsizetype Longest = 20'000; ///< UTF-16 units of a piece.

    DisplayBlocks() = default;
    DisplayBlocks(QStringView text, const QList<documents::Block> &blocks);

    qsizetype size() const { return static_cast<qsizetype>(m_blocks.size()); }
    bool isEmpty() const { return m_blocks.empty(); }
    const DisplayBlock &at(qsizetype index) const
    {
        return m_blocks.at(static_cast<size_t>(index));
    }

    /// Whether it starts a block of the document, and whether it ends one.
    bool isFirstPiece(qsizetype index) const;
    bool isLastPiece(qsizetype index) const;

    /// The one that holds `offset`: at a line feed the one before it, between two pieces the
    /// second. REQUIRES: !isEmpty()
    qsizetype indexAt(qsizetype offset) const;

private:
    std::vector<DisplayBlock> m_blocks;
};

} // namespace telaah::ui
