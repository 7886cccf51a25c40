// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/ImportItemDelegate.h"

#include "models/ImportListModel.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace telaah::ui {

namespace {

constexpr int Margin = 8;
constexpr int Box = 16;
constexpr int Left = Margin + Box + Margin; ///< Of the words.
constexpr int Wrapped = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

QFont titleFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QRect boxIn(const QRect &item)
{
    return {item.left() + Margin, item.top() + Margin, Box, Box};
}

int heightOf(const QFont &font, const QString &text, int width)
{
    return QFontMetrics(font).boundingRect(0, 0, width, 10'000, Wrapped, text).height();
}

QString stateOf(const QModelIndex &index)
{
    return index.data(ImportListModel::StateTextRole).toString();
}

/// Each on one line; the title tells more.
QString fileOf(const QModelIndex &index)
{
    return index.data(ImportListModel::FileNameRole).toString();
}

} // namespace

void ImportItemDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle &style = *item.widget->style();
    style.drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);
    if (item.features.testFlag(QStyleOptionViewItem::HasCheckIndicator)) {
        QStyleOptionViewItem box = item;
        box.rect = boxIn(item.rect);
        box.state.setFlag(QStyle::State_On, item.checkState == Qt::Checked);
        box.state.setFlag(QStyle::State_Off, item.checkState != Qt::Checked);
        style.drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, item.widget);
    }
    const QRect words = item.rect.adjusted(Left, Margin, -Margin, -Margin);
    painter->save();
    painter->setPen(item.palette.color(QPalette::Text));
    painter->setFont(titleFont(item.font));
    painter->drawText(words, Wrapped, item.text);
    int below = heightOf(titleFont(item.font), item.text, words.width()) + 2;
    painter->setFont(item.font);
    if (const QString name = fileOf(index); !name.isEmpty()) {
        const QFontMetrics metrics(item.font);
        painter->drawText(
            words.adjusted(0, below, 0, 0), Qt::AlignLeft | Qt::AlignTop,
            metrics.elidedText(name, Qt::ElideMiddle, words.width()));
        below += metrics.height() + 2;
    }
    painter->setPen(item.palette.color(QPalette::PlaceholderText));
    painter->drawText(words.adjusted(0, below, 0, 0), Wrapped, stateOf(index));
    painter->restore();
}

QSize ImportItemDelegate::sizeHint(
    const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = static_cast<const QAbstractItemView *>(option.widget);
    const int width = view->viewport()->width();
    const int room = width - Left - Margin;
    const int title = heightOf(titleFont(option.font), index.data().toString(), room) + 2;
    const int name = fileOf(index).isEmpty() ? 0 : QFontMetrics(option.font).height() + 2;
    return {width, title + name + heightOf(option.font, stateOf(index), room) + 2 * Margin};
}

/// Where the box is drawn it is clicked; Space does the same.
bool ImportItemDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
    const QModelIndex &index)
{
    const QVariant checked = index.data(Qt::CheckStateRole);
    const bool isClick = event->type() == QEvent::MouseButtonRelease
        && boxIn(option.rect)
               .adjusted(-Margin, -Margin, Margin / 2, Margin)
               .contains(static_cast<QMouseEvent *>(event)->position().toPoint());
    const bool isSpace = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!checked.isValid() || (!isClick && !isSpace))
        return false;
    const auto turned = checked.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked;
    return model->setData(index, turned, Qt::CheckStateRole);
}

} // namespace telaah::ui
