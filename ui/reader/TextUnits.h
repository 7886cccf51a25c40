// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader/TextFlow.h"

namespace telaah::ui {

/// Words, sentences and paragraphs of a flow's document. Looks at one block of it at a time, and at
/// no more of it than is laid out at once.
class TextUnits
{
public:
    /// `flow` must outlive it. REQUIRES, for all below: it is not empty.
    explicit TextUnits(const TextFlow &flow)
        : m_flow(flow)
    {
    }

    /// The word at `offset`, or else the character there.
    text::TextRange word(qsizetype offset) const;
    text::TextRange sentence(qsizetype offset) const;
    text::TextRange paragraph(qsizetype offset) const;

    /// Where the caret goes by a word, past the end of a block to the next one.
    qsizetype nextWord(qsizetype offset) const;
    qsizetype previousWord(qsizetype offset) const;

    /// `range` without space at its ends; wider where it cuts a grapheme.
    text::TextRange trimmed(text::TextRange range) const;

private:
    QStringView piece(text::TextRange range) const;

    const TextFlow &m_flow;
};

} // namespace telaah::ui
