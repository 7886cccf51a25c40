// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/Step.h"
#include "views/Look.h"

#include <QStyledItemDelegate>

namespace telaah::ui {

/// Paints a step of the history: what was done, and below it when and by whom. All rows are of one
/// height, so that thousands need not be measured.
class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setLook(const Look &look) { m_look = look; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QString timeOf(const history::Step &step) const;

    Look m_look;
};

} // namespace telaah::ui
