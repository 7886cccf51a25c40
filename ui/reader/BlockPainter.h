// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader/TextFlow.h"

class QPainter;

namespace telaah::ui {

/// Paints a display block: its text and what belongs to its kind, such as bullet and number.
class BlockPainter
{
public:
    /// `origin` is the left top corner of the block; all arguments must outlive it.
    /// REQUIRES: the block is laid out
    BlockPainter(QPainter &painter, TextFlow &flow, qsizetype index, QPointF origin);

    /// What a search found, which ascends, and what is selected. Before the text.
    void drawFound(const QList<text::TextRange> &found, const QColor &colour);
    void drawSelection(text::TextRange selection);

    /// Draws the lines that meet `clip`.
    void drawText(const QRectF &clip);
    void drawSurroundings();

private:
    void drawBehind(text::TextRange range, const QColor &colour);
    void drawNumber();
    void drawBullet();
    void drawQuotationRule();
    void drawPageStart();

    QPainter &m_painter;
    const TextFlow &m_flow;
    qsizetype m_index;
    const documents::Block &m_block;
    const BlockLayout &m_layout;
    QPointF m_origin;
};

} // namespace telaah::ui
