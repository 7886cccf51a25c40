// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/TextRange.h"

#include <QList>
#include <QString>

namespace telaah::documents {

/// What a block is to its reader. Stored by name; see documents/Structure.cpp.
enum class BlockKind {
    Heading,
    Paragraph,     ///< Of the body; numbered for citing.
    ListItem,      ///< One with a number or letter of its own has it in the text.
    ListParagraph, ///< Goes on with the list item above, so it has no mark of its own.
    Quotation,
    TableRow,  ///< Cells are separated by a tab.
    Reference, ///< An entry of the list of references.
    PageStart, ///< Empty, where a page of a paged original begins.
    Footnote,  ///< Or endnote, after the text; begins with its mark, a run of FootnoteMark.
};

/// A stretch of text set apart from the next: a paragraph, a heading.
struct Block
{
    BlockKind kind;
    int level;  ///< Of headings, of what is in lists and of quotations from 1; else 0.
    int number; ///< Of body paragraphs from 1; of page starts the page; else 0.
    text::TextRange range;

    friend bool operator==(const Block &, const Block &) = default;
};

/// What sets characters apart within a block. Stored by name; see documents/Structure.cpp.
enum class RunKind {
    Emphasis,
    Strong,
    Link,
    Superscript,
    FootnoteMark,
};

/// Characters of one block that are set apart. Runs may nest.
struct InlineRun
{
    RunKind kind;
    text::TextRange range;
    QString target; ///< Where a link leads; else empty.

    friend bool operator==(const InlineRun &, const InlineRun &) = default;
};

/// A canonical text (see text/Canonical.h) and, beside it, what it is made of.
///
/// Blocks ascend, do not overlap, and a single line feed lies between one and the next. Runs ascend
/// by start and lie within one block each; isSound() tells.
struct Body
{
    QString text;
    QList<Block> blocks;
    QList<InlineRun> runs;

    friend bool operator==(const Body &, const Body &) = default;
};

bool isSound(const Body &body);

/// The block that holds `offset`; at a line feed the block before it.
/// REQUIRES: there is a block, and 0 <= offset <= text.size()
qsizetype blockAt(const QList<Block> &blocks, qsizetype offset);

/// Whether what stands in the block belongs to the numbered paragraph before it: not what is behind
/// the text, the list of references and the notes.
bool isCitedByParagraph(BlockKind kind);

/// The paragraph number to cite `offset` by: that of its block, or else of the nearest numbered
/// block before it; 0 if there is none, and behind the text.
int paragraphAt(const QList<Block> &blocks, qsizetype offset);

/// The number of the last paragraph that begins at `offset` or before, whatever stands there: how
/// far somebody has read. 0 if there is none.
int paragraphReadAt(const QList<Block> &blocks, qsizetype offset);

} // namespace telaah::documents
