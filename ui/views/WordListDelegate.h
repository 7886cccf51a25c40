// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/Look.h"

#include <QStyledItemDelegate>

namespace telaah::ui {

/// Paints a word, and its other forms behind it as far as there is room.
class WordListDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setLook(const Look &look) { m_look = look; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        const override;

private:
    Look m_look;
};

} // namespace telaah::ui
