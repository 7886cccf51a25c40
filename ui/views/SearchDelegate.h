// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "notebook/LibrarySearch.h"
#include "views/Look.h"

#include <QStyledItemDelegate>
#include <QTextLayout>

namespace telaah::ui {

/// Paints a row of a SearchModel. Of a sentence that is found there are three lines at most.
class SearchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setLook(const Look &look) { m_look = look; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintConcept(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintDocument(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintFind(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QList<QTextLayout::FormatRange> formatsOf(const notebook::SearchFind &find) const;
    int linesOf(const notebook::SearchFind &find, const QStyleOptionViewItem &option) const;

    Look m_look;
};

} // namespace telaah::ui
