// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/Body.h"

#include <QStringView>

namespace telaah::documents {

/// Puts a Body together block by block, in canonical spelling and with white space folded. Blocks
/// without text are left out, body paragraphs are numbered.
class BodyBuilder
{
public:
    /// More runs of a block than this are left out; their text is not.
    static constexpr int RunsPerBlock = 1000;

    /// Which text an anchor stays with if nothing else is left of its block.
    enum class Anchor {
        BeforeNext,
        AfterLast,
    };

    void startBlock(BlockKind kind, int level = 0);
    void endBlock();

    /// A block without text, between the blocks before and after. `page` from 1; 0 if not known.
    void addPageStart(int page);

    void startRun(RunKind kind, const QString &target = {});
    void endRun();

    /// Runs of white space become one space. REQUIRES: a block is open.
    void append(QStringView raw);

    /// A line of its own within the block.
    void breakLine();

    /// What follows is the next cell of a table row.
    void nextCell();

    /// Keeps the place between what was appended and what comes next findable, whatever composing
    /// and folding do to offsets; a range that reaches from one anchor to another may end in
    /// another block. Returns the index of the anchor in places().
    qsizetype addAnchor(Anchor anchor);

    bool isBlockOpen() const { return m_isOpen; }

    /// What was built; the builder is then empty but for places().
    Body take();

    /// Where the anchors stand in the text of the body that was last taken, UTF-16.
    const QList<qsizetype> &places() const { return m_places; }

private:
    struct OpenAnchor
    {
        qsizetype index;
        Anchor anchor;
        qsizetype offset;
    };

    struct OpenRun
    {
        RunKind kind;
        QString target;
        qsizetype start;
    };

    void startAfter(QChar separator);
    void compose();
    void settleAnchors(qsizetype blockStart);
    void strandAnchors();
    void fitRuns(qsizetype blockStart);

    Body m_body;
    Block m_block{BlockKind::Paragraph, 0, 0, {}};
    QString m_text;          ///< Of the open block.
    QList<InlineRun> m_runs; ///< Of the open block, counted from its start.
    QList<OpenRun> m_openRuns;
    QList<OpenAnchor> m_openAnchors;    ///< Of the open block.
    QList<qsizetype> m_strandedAnchors; ///< Of no block yet: they wait for the next.
    QList<qsizetype> m_places;
    bool m_isOpen = false;
    int m_paragraphs = 0;
};

} // namespace telaah::documents
