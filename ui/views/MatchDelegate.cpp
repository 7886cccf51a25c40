// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/MatchDelegate.h"

#include "models/MatchListModel.h"
#include "support/FacetMark.h"

#include <QPainter>

namespace telaah::ui {

namespace {

constexpr int Padding = 10;
constexpr int MarkSide = 10;

/// Draws `text` from `left` and returns where it ends.
int drawPiece(QPainter &painter, const QRect &row, int left, const QString &text, bool isBold)
{
    if (text.isEmpty() || left >= row.right())
        return left;
    QFont font = painter.font();
    font.setBold(isBold);
    painter.save();
    painter.setFont(font);
    const QRect room(left, row.top(), row.right() - left, row.height());
    const QFontMetrics metrics(font);
    painter.drawText(
        room, Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(text, Qt::ElideRight, room.width()));
    painter.restore();
    return left + metrics.horizontalAdvance(text);
}

} // namespace

void MatchDelegate::setLook(const Look &look, int facet)
{
    m_look = look;
    m_facet = facet;
}

void MatchDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setFont(option.font);
    const QRect rect = option.rect;
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (isChosen)
        painter->fillRect(rect, m_look.appearance.accentFill);
    const QRectF mark(
        rect.left() + Padding, rect.center().y() - MarkSide / 2.0 + 0.5, MarkSide, MarkSide);
    paintFacetMark(*painter, mark, m_facet, m_look.reading.facet(m_facet).line);

    const int right = isChosen ? 26 : Padding;
    const QRect row = rect.adjusted(0, 0, -right, 0);
    const QString label = index.data(Qt::DisplayRole).toString();
    const qsizetype fit = m_typed.isEmpty() ? -1 : label.indexOf(m_typed, 0, Qt::CaseInsensitive);
    painter->setPen(m_look.appearance.text);
    int left = rect.left() + Padding + MarkSide + 8;
    left = drawPiece(*painter, row, left, fit < 0 ? label : label.first(fit), false);
    if (fit >= 0) {
        left = drawPiece(*painter, row, left, label.sliced(fit, m_typed.size()), true);
        left = drawPiece(*painter, row, left, label.sliced(fit + m_typed.size()), false);
    }
    painter->setPen(m_look.appearance.muted);
    if (const QString alias = index.data(MatchListModel::AliasRole).toString(); !alias.isEmpty())
        drawPiece(*painter, row, left + 8, alias, false);
    if (isChosen)
        painter->drawText(
            rect.adjusted(0, 0, -Padding, 0), Qt::AlignRight | Qt::AlignVCenter,
            QStringLiteral("↵"));
    painter->restore();
}

QSize MatchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, QFontMetrics(option.font).height() + 9};
}

} // namespace telaah::ui
