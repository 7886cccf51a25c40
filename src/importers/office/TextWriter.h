// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/BodyBuilder.h"
#include "documents/ImportedDocument.h"

#include <optional>

namespace telaah::importers {

/// What sets a stretch of characters apart.
struct Look
{
    QString link;
    bool isStrong = false;
    bool isEmphasis = false;
    bool isSuperscript = false;
    bool isMark = false; ///< Of a footnote.
    bool isHidden = false;

    friend bool operator==(const Look &, const Look &) = default;
};

/// What a paragraph becomes.
struct BlockStyle
{
    documents::BlockKind kind = documents::BlockKind::Paragraph;
    int level = 0;
    QString label; ///< Stands before its text: "3. ".
};

/// Takes the paragraphs of an office document to a BodyBuilder, whatever the file format.
///
/// A block is opened by its first character, so that empty paragraphs leave nothing behind and a
/// page that begins with a paragraph begins before it. Characters that look alike become one run
/// however often the file cuts them. Below a heading like "Daftar Pustaka" paragraphs become
/// references.
class TextWriter
{
public:
    explicit TextWriter(const documents::ImportChoices &choices);

    void startBlock(const BlockStyle &style);

    /// More of a list item of that level; of a reference, a line of it.
    void continueItem(int level);

    /// What comes next may go on with a list item.
    bool isListItemOpen() const;
    void endBlock();

    void append(QStringView raw, const Look &look);
    void breakLine();
    void nextCell();

    /// A page begins here; PageStart goes to the next place between two blocks. `page` as in
    /// BodyBuilder::addPageStart().
    void startPage(int page);

    /// What follows are notes, which are on no page of their own.
    void startNotes();

    /// An anchor as of BodyBuilder, but behind the label of a block that begins with it. Returns
    /// its index in places().
    qsizetype addAnchor(documents::BodyBuilder::Anchor anchor);

    /// What comes until endLeftOut() is left out, unless the reader had it restored. Does not nest.
    void startLeftOut(documents::LeftOutKind kind);
    void endLeftOut();
    bool isLeavingOut() const;

    bool isBlockOpen() const { return m_builder.isBlockOpen(); }

    /// Ends everything. `body` and `leftOut` of the document come from here.
    void finish(documents::ImportedDocument &document);

    const QList<qsizetype> &places() const { return m_places; }
    const QString &firstHeading() const { return m_firstHeading; }

private:
    void open();
    void closeRuns(qsizetype kept);
    void applyLook(const Look &look);
    bool isKept(QStringView raw);
    void noteHeading();

    documents::ImportChoices m_choices;
    documents::BodyBuilder m_builder;
    std::optional<BlockStyle> m_wanted; ///< Begins with the next character.
    BlockStyle m_style;                 ///< Of the open block.
    QList<documents::InlineRun> m_runs; ///< Open, outermost first; without ranges.
    int m_runCount = 0;
    std::optional<int> m_page; ///< Begins before the next block.
    bool m_isEmpty = true;     ///< No block yet.
    bool m_hasNotes = false;
    QString m_heading; ///< Without its label.
    QString m_firstHeading;
    int m_referencesLevel = 0; ///< Of the heading above a list of references; 0: none.
    QList<documents::LeftOutPart> m_leftOut;
    std::optional<documents::LeftOutKind> m_leaving;
    qsizetype m_openPart = -1;
    qsizetype m_hiddenPart = -1;
    QList<qsizetype> m_anchors; ///< Their indexes in the builder; -1 while they wait.
    QList<qsizetype> m_waiting;
    QList<qsizetype> m_places;
};

/// `range` without the white space that it begins and ends with.
text::TextRange withoutSpace(QStringView text, text::TextRange range);

} // namespace telaah::importers
