// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/HistoryDelegate.h"

#include "models/HistoryModel.h"
#include "support/SmallPrint.h"

#include <QPainter>

namespace telaah::ui {

using history::State;
using history::Step;

namespace {

constexpr int Left = 18;
constexpr int Right = 14;
constexpr int Padding = 6;

} // namespace

void HistoryDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto step = index.data(HistoryModel::StepRole).value<Step>();
    const Appearance &colours = m_look.appearance;
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colours.accentFill);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.accent, 1.5));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    const QRect room = option.rect.adjusted(Left, Padding, -Right, -Padding);
    const bool isUndone = step.state == State::Undone;
    QFont font = option.font;
    font.setStrikeOut(isUndone);
    painter->setFont(font);
    painter->setPen(step.state == State::Done ? colours.text : colours.muted);
    painter->drawText(
        room, Qt::AlignLeft | Qt::AlignTop,
        QFontMetrics(font).elidedText(
            index.data().toString().simplified(), Qt::ElideRight, room.width()));

    const QFont small = smallPrint(option.font);
    QStringList details{timeOf(step), index.data(HistoryModel::CoderRole).toString()};
    if (isUndone)
        details.prepend(tr("undone"));
    else if (step.state == State::Dropped)
        details.prepend(tr("on record only"));
    painter->setFont(small);
    painter->setPen(colours.muted);
    painter->drawText(
        room, Qt::AlignLeft | Qt::AlignBottom,
        QFontMetrics(small).elidedText(
            details.join(QStringLiteral(" · ")), Qt::ElideRight, room.width()));
    painter->restore();
}

QString HistoryDelegate::timeOf(const Step &step) const
{
    const QDateTime time = step.at.toLocalTime();
    const bool isThisYear = time.date().year() == QDate::currentDate().year();
    return m_look.locale().toString(
        time,
        //: When a step was made; a format of QLocale
        isThisYear ? tr("d MMM, HH:mm") : tr("d MMM yyyy, HH:mm"));
}

/// As wide as the list is, also once it has a scroll bar: no width of its own.
QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = QFontMetrics(option.font).height()
        + QFontMetrics(smallPrint(option.font)).height();
    return {0, lines + 2 * Padding + 3};
}

} // namespace telaah::ui
