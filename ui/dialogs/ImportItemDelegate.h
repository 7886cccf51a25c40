// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ImportListModel.h"

#include <QStyledItemDelegate>

namespace telaah::ui {

/// A file in the list of an import: its title, and below how it stands with it.
class ImportItemDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text += QChar(QChar::LineSeparator)
            + index.data(ImportListModel::StateTextRole).toString();
    }
};

} // namespace telaah::ui
