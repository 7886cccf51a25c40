// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reader/HeightTree.h"
#include "views/CardDelegate.h"

#include <QAbstractItemView>

namespace telaah::ui {

/// The passages of the document as cards of different heights, one or several of them chosen.
/// Measures only the cards in sight; those never seen count as an average one, so that hundreds of
/// thousands cost nothing.
class CardsView : public QAbstractItemView
{
    Q_OBJECT

public:
    using QAbstractItemView::edit;

    explicit CardsView(QWidget *parent = nullptr);

    void setLook(const Look &look);
    CardDelegate &cards() { return *m_delegate; }

    /// Shown while there are no cards.
    void setEmptyText(const QString &text);

    /// Stores what is being typed, and leaves the editor.
    void finishEditing();

    /// What its card shows has changed, though not in the model.
    void repaintCard(const QModelIndex &index) { dataChanged(index, index, {}); }

    /// How many cards are chosen, without looking at each.
    int selectedCount() const;

    void setModel(QAbstractItemModel *model) override;
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;

signals:
    /// A cross was clicked.
    void tagRemovalRequested(const QModelIndex &index, telaah::ConceptId conceptId);

    /// Somebody wants to write a note, which the model does not let them.
    void editRefused();

protected:
    bool event(QEvent *event) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void startDrag(Qt::DropActions supportedActions) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex &index, const QEvent *event = nullptr) const override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void dataChanged(
        const QModelIndex &topLeft, const QModelIndex &bottomRight,
        const QList<int> &roles) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void reset() override;

private:
    void forgetHeights();
    void insertHeights(int start, int count);
    void removeHeights(int start, int count);
    void measureInSight();
    bool measure(int row);
    QStyleOptionViewItem optionFor(int row) const;
    void pointAt(QPoint point);
    ConceptId crossAt(QPoint point) const;
    int cardWidth() const;

    CardDelegate *m_delegate;
    QString m_emptyText;
    HeightTree m_heights;
    QList<bool> m_isMeasured;
    int m_hoveredRow = -1;
    bool m_isInInput = false;            ///< A key or a click is being dealt with.
    QPersistentModelIndex m_pressedCard; ///< Whose cross is held down.
    ConceptId m_pressedCross;
};

} // namespace telaah::ui
