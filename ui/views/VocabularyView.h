// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "passages/Passage.h"

#include <QTreeView>

namespace telaah::notebook {
class Notebook;
}

namespace telaah::ui {

/// The tree of facets and concepts. A click or the space bar chooses a concept, a double click or
/// Enter uses it; what that means is for others to say. Concepts can be dragged out of it, and
/// passages dropped on them.
class VocabularyView : public QTreeView
{
    Q_OBJECT

public:
    /// `notebook` must outlive the view.
    explicit VocabularyView(const notebook::Notebook &notebook, QWidget *parent = nullptr);

signals:
    /// A double click begins with a click, so that chosen() comes before used().
    void chosen(telaah::ConceptId conceptId);
    void used(telaah::ConceptId conceptId);
    void passagesDropped(const QList<telaah::PassageId> &passages, telaah::ConceptId conceptId);
    void menuRequested(telaah::ConceptId conceptId, QPoint global);
    void escaped();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void startDrag(Qt::DropActions supportedActions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    ConceptId conceptAt(QPoint point) const;
    void setDropTarget(const QModelIndex &index);

    const notebook::Notebook &m_notebook;
    ConceptId m_pressed; ///< What a release of the mouse would choose.
    QPersistentModelIndex m_dropTarget;
};

} // namespace telaah::ui
