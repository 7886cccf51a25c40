// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "passages/Passage.h"
#include "reader/BlockLayout.h"
#include "reader/ReadingColours.h"

#include <functional>

class QPainter;

namespace telaah::ui {

/// Paints the passages of one display block. Facets differ by kind of mark: the first is a fill
/// behind the text, the others are lines below it, solid, dashed and dotted, each at its own depth,
/// so that all can be read when passages overlap.
class MarkPainter
{
public:
    /// `origin` is the left top corner of the block; `layout` must outlive it.
    /// REQUIRES: the marks ascend by start
    MarkPainter(
        const BlockLayout &layout, const QList<passages::Mark> &marks,
        const ReadingColours &colours, QPointF origin);

    void drawFills(QPainter &painter) const;                          ///< Before the text.
    void drawLines(QPainter &painter) const;                          ///< After it.
    void drawOutline(QPainter &painter, text::TextRange range) const; ///< With ends to drag it by.

private:
    using Choice = std::function<bool(const passages::Mark &)>;

    int roomForLines(text::TextRange range) const;
    /// What the chosen marks cover, overlapping ones as one.
    QList<text::TextRange> covered(const Choice &choice) const;
    /// What lies in two of them or more.
    QList<text::TextRange> overlapping(const Choice &choice) const;
    QList<QRectF> rects(text::TextRange range) const;
    void drawFill(
        QPainter &painter, const QList<text::TextRange> &ranges, const QColor &fill) const;
    void drawEdges(QPainter &painter, const Choice &choice, const QColor &line) const;
    void drawUnderline(QPainter &painter, const Choice &choice, const QPen &pen, int depth) const;
    void drawNoteSigns(QPainter &painter) const;

    const BlockLayout &m_layout;
    const QList<passages::Mark> m_marks;
    const ReadingColours m_colours;
    QPointF m_origin;
};

} // namespace telaah::ui
