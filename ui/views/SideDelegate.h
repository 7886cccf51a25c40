// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader/SetText.h"
#include "views/Look.h"

#include <QStyledItemDelegate>

namespace telaah::ui {

/// Paints the rows of the left panel: folders and documents with what is in them, facets and
/// concepts with how often they occur. Titles are edited in their place.
class SideDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setLook(const Look &look);

    /// The concept whose passages alone are shown; invalid for none.
    void setFiltered(ConceptId conceptId) { m_filtered = conceptId; }
    ConceptId filtered() const { return m_filtered; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(
        QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

signals:
    void titleWritten(const QModelIndex &index, const QString &title) const;

private:
    /// What the count in the document and that in the notebook, with its gap, take at the right.
    struct CountWidths
    {
        int count;
        int total;
    };

    void paintFolder(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintDocument(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintConcept(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    bool isFiltered(const QModelIndex &index) const;
    int widthOf(const QStyleOptionViewItem &option) const;
    CountWidths countWidths(const QFont &font, const QModelIndex &index) const;
    int labelWidth(const QFont &font, int width, const QModelIndex &index) const;
    int heightOf(const QString &label, const QFont &font, int width) const;

    Look m_look;
    ConceptId m_filtered;
    mutable SetTexts m_texts; ///< Rows are measured and painted, mostly as they were.
};

} // namespace telaah::ui
