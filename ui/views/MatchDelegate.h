// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/Look.h"

#include <QStyledItemDelegate>

class QTextLayout;

namespace telaah::ui {

/// Paints a concept in the tag palette: the mark of its facet, its label with what was typed in
/// bold, the alias it was found by, and the number of its key. Long labels go over several lines.
class MatchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setLook(const Look &look, int facet);
    void setTyped(const QString &typed) { m_typed = typed; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void layOut(
        QTextLayout &layout, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    int textWidth(const QStyleOptionViewItem &option) const;

    Look m_look;
    int m_facet = 1;
    QString m_typed;
};

} // namespace telaah::ui
