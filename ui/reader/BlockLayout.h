// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader/Typography.h"
#include "text/TextRange.h"

#include <QList>
#include <QRectF>
#include <QTextLayout>

namespace telaah::ui {

/// What a display block says.
struct BlockContent
{
    QString text;
    qsizetype start = 0; ///< Where it starts in the document.
    QList<QTextLayout::FormatRange> formats;
    QString subtitle; ///< Below the text, in small type; usually empty.
};

/// The room a display block has.
struct BlockRoom
{
    int width = 0;
    int before = 0; ///< Space above the first line,
    int after = 0;  ///< and below the last.
};

/// A display block that is laid out. Points are relative to its left top corner, the space above
/// its first line included; offsets are those of the document.
///
/// Baselines keep an even distance whatever stands on them: raised type or a foreign script in one
/// line does not push the next one away.
class BlockLayout
{
public:
    BlockLayout(
        const BlockContent &content, const BlockShape &shape, const BlockShape &small,
        const BlockRoom &room, QPaintDevice *device);

    const BlockShape &shape() const { return m_shape; }
    text::TextRange range() const;
    int height() const { return m_height; }
    int lineCount() const { return m_layout.lineCount(); }
    int lineTop(int line) const { return m_room.before + line * m_shape.pitch; }
    int baseline(int line) const { return lineTop(line) + m_shape.baseline; }
    text::TextRange lineRange(int line) const;

    /// The line that `offset` or `y` is in, or the nearest one.
    int lineOf(qsizetype offset) const;
    int lineAt(qreal y) const;

    /// Where the caret stands before the character at `offset`.
    QRectF caretRect(qsizetype offset) const;

    /// Where a range begins or ends at `offset`, of no width: beside its first or its last
    /// character, which side depends on where that one runs. The caret may stand elsewhere, as
    /// letters of another direction or another line may follow.
    /// REQUIRES: for an end, offset > range().start()
    QRectF startRect(qsizetype offset) const;
    QRectF endRect(qsizetype offset) const;

    /// Where the caret can be placed nearest to `x`. Never within a grapheme; in a line that wraps,
    /// before the space at its end.
    qsizetype offsetAt(int line, qreal x) const;

    /// The character drawn at `point`, or -1.
    qsizetype characterAt(QPointF point) const;

    /// What `range` covers, line by line; in lines of mixed direction in several parts.
    QList<QRectF> rects(text::TextRange range) const;

    /// Draws the lines that meet `clip`, given relative to the block.
    void draw(QPainter &painter, QPointF origin, const QRectF &clip) const;
    void drawSubtitle(QPainter &painter, QPointF origin) const;

private:
    int layOut(QTextLayout &layout, const BlockShape &shape, int top) const;
    QRectF sideOf(qsizetype start, qsizetype end, bool isStart) const;
    void appendParts(const QTextLine &line, text::TextRange part, QList<QRectF> &rects) const;

    BlockShape m_shape;
    BlockRoom m_room;
    qsizetype m_start;
    QTextLayout m_layout;
    QTextLayout m_subtitle;
    bool m_isMixed; ///< Whether some of it runs from right to left.
    int m_height;
};

} // namespace telaah::ui
