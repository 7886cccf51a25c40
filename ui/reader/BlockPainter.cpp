// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/BlockPainter.h"

#include <QCoreApplication>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace telaah::ui {

using documents::BlockKind;
using text::TextRange;

namespace {

/// Whether a list item brings its own number or bullet.
bool isEnumerated(QStringView text)
{
    static const QRegularExpression enumerator(
        QStringLiteral(R"(^(\(?(\d{1,3}|[A-Za-z]|[ivxIVX]{1,6})[.)]|[•◦▪–—*·-])\s)"));
    return enumerator.match(text.first(std::min<qsizetype>(text.size(), 12)).toString()).hasMatch();
}

} // namespace

BlockPainter::BlockPainter(QPainter &painter, TextFlow &flow, qsizetype index, QPointF origin)
    : m_painter(painter)
    , m_flow(flow)
    , m_index(index)
    , m_block(flow.block(index))
    , m_layout(flow.laidOut(index))
    , m_origin(origin)
{
}

void BlockPainter::drawFound(const QList<TextRange> &found, const QColor &colour)
{
    const TextRange here = m_layout.range();
    auto range = std::ranges::upper_bound(found, here.start(), {}, &TextRange::end);
    for (; range != found.end() && range->start() < here.end(); ++range)
        drawBehind(*range, colour);
}

void BlockPainter::drawSelection(TextRange selection)
{
    drawBehind(selection, m_flow.colours().selection);
    const qsizetype end = m_layout.range().end();
    if (selection.start() > end || selection.end() <= end
        || !m_flow.displayBlocks().isLastPiece(m_index))
        return;
    // The line feed is selected as well.
    QRectF feed = m_layout.caretRect(end).translated(m_origin);
    feed.setWidth(m_flow.typography().em() * 0.4);
    m_painter.fillRect(feed.toAlignedRect(), m_flow.colours().selection);
}

void BlockPainter::drawBehind(TextRange range, const QColor &colour)
{
    for (const QRectF &rect : m_layout.rects(range))
        m_painter.fillRect(rect.translated(m_origin).toAlignedRect(), colour);
}

void BlockPainter::drawText(const QRectF &clip)
{
    m_painter.setPen(m_flow.colours().ink);
    m_layout.draw(m_painter, m_origin, clip.translated(-m_origin));
    m_painter.setPen(m_flow.colours().faint);
    m_layout.drawSubtitle(m_painter, m_origin);
}

void BlockPainter::drawSurroundings()
{
    if (m_block.kind == BlockKind::Quotation)
        drawQuotationRule();
    if (!m_flow.displayBlocks().isFirstPiece(m_index))
        return;
    if (m_block.kind == BlockKind::Paragraph && m_block.number > 0)
        drawNumber();
    else if (m_block.kind == BlockKind::ListItem)
        drawBullet();
    else if (m_block.kind == BlockKind::PageStart)
        drawPageStart();
}

void BlockPainter::drawNumber()
{
    const qreal right = m_origin.x() - m_flow.typography().em() * 0.85;
    const QRectF box(0, m_origin.y(), right, m_layout.baseline(0));
    m_painter.setFont(m_flow.typography().numberFont());
    m_painter.setPen(m_flow.colours().faint);
    const QString number = QString::number(m_block.number);
    const qreal width =
        QFontMetricsF(m_painter.font(), m_painter.device()).horizontalAdvance(number);
    m_painter.drawText(QPointF(right - width, m_origin.y() + box.height()), number);
}

void BlockPainter::drawBullet()
{
    const TextRange range = m_layout.range();
    if (isEnumerated(QStringView(m_flow.text()).sliced(range.start(), range.length())))
        return;
    const qreal em = m_flow.typography().em();
    const QPointF centre(
        m_origin.x() + m_layout.shape().indent - em * 0.7,
        m_origin.y() + m_layout.baseline(0) - em * 0.27);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(m_flow.colours().ink, 1.2));
    // Filled and hollow in turn, as lists go deeper.
    m_painter.setBrush(m_block.level % 2 == 1 ? m_flow.colours().ink : m_flow.colours().paper);
    m_painter.drawEllipse(centre, em * 0.12, em * 0.12);
    m_painter.restore();
}

void BlockPainter::drawQuotationRule()
{
    const qreal em = m_flow.typography().em();
    const qreal left = std::round(m_origin.x() + m_layout.shape().indent - em * 0.9);
    const int top = m_layout.lineTop(0);
    const int bottom = m_layout.lineTop(m_layout.lineCount());
    m_painter.fillRect(QRectF(left, m_origin.y() + top, 2, bottom - top), m_flow.colours().rule());
}

void BlockPainter::drawPageStart()
{
    const Typography &typography = m_flow.typography();
    const qreal y = std::round(m_origin.y() + m_layout.baseline(0) - typography.em() * 0.25);
    qreal width = m_flow.width();
    if (m_block.number > 0) {
        const QString number =
            QCoreApplication::translate("telaah::ui::BlockPainter", "p. %1").arg(m_block.number);
        m_painter.setFont(typography.numberFont());
        m_painter.setPen(m_flow.colours().faint);
        width -= QFontMetricsF(m_painter.font(), m_painter.device()).horizontalAdvance(number);
        m_painter.drawText(
            QPointF(m_origin.x() + width, m_origin.y() + m_layout.baseline(0)), number);
        width -= typography.em() * 0.6;
    }
    m_painter.fillRect(QRectF(m_origin.x(), y, width, 1), m_flow.colours().rule());
}

} // namespace telaah::ui
