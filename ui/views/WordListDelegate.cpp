// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/WordListDelegate.h"

#include "models/WordListModel.h"

#include <QPainter>

namespace telaah::ui {

namespace {

constexpr int Margin = 6; ///< On each side.
constexpr int Gap = 8;    ///< Between the word and its forms.

} // namespace

void WordListDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (isChosen)
        painter->fillRect(option.rect, m_look.appearance.accentFill);
    QRect room = option.rect.adjusted(Margin, 0, -Margin, 0);
    const auto draw = [&](const QString &text, const QColor &colour) {
        const QString fitting = option.fontMetrics.elidedText(text, Qt::ElideRight, room.width());
        painter->setPen(colour);
        painter->drawText(room, index.data(Qt::TextAlignmentRole).toInt(), fitting);
        room.setLeft(room.left() + option.fontMetrics.horizontalAdvance(fitting) + Gap);
    };
    painter->setFont(option.font);
    draw(index.data().toString(), m_look.appearance.text);
    const QString others = index.data(WordListModel::OthersRole).toString();
    if (!others.isEmpty() && room.width() > 2 * Gap)
        draw(others, isChosen ? m_look.appearance.text : m_look.appearance.muted);
    painter->restore();
}

} // namespace telaah::ui
