// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/ConcordanceDelegate.h"

#include "models/ConcordanceModel.h"

#include <QPainter>

namespace telaah::ui {

namespace {

constexpr int Gap = 6; ///< Between the columns, on each side.

} // namespace

void ConcordanceDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (isChosen)
        painter->fillRect(option.rect, m_look.appearance.accentFill);
    const int column = index.column();
    QFont font = option.font;
    if (column == ConcordanceModel::Middle)
        font.setWeight(QFont::Bold);
    painter->setFont(font);
    painter->setPen(
        column == ConcordanceModel::Place && !isChosen ? m_look.appearance.muted
                                                       : m_look.appearance.text);
    const QRect room = option.rect.adjusted(Gap, 0, -Gap, 0);
    // What is nearest to the middle is to be read.
    const auto elide = column == ConcordanceModel::Left ? Qt::ElideLeft : Qt::ElideRight;
    painter->drawText(
        room, index.data(Qt::TextAlignmentRole).toInt(),
        QFontMetrics(font).elidedText(index.data().toString(), elide, room.width()));
    painter->restore();
}

} // namespace telaah::ui
