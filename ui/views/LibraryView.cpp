// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/LibraryView.h"

#include "support/DragLabel.h"

#include <QDrag>
#include <QMouseEvent>
#include <QScopedValueRollback>

namespace telaah::ui {

namespace {

constexpr QPoint BesidePointer(-14, -10);

} // namespace

LibraryView::LibraryView(QWidget *parent)
    : QTreeView(parent)
{
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setExpandsOnDoubleClick(false); // The click before has done so.
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setDragDropMode(QAbstractItemView::DragDrop); // The model takes only its own.
    setDefaultDropAction(Qt::MoveAction);
    setAutoExpandDelay(600); // So that one can drop into a closed folder.
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDropIndicatorShown(false);
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        m_isClicked = true;
        emit chosen(index);
    });
}

void LibraryView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_isPressing)
        emit chosen(current);
}

void LibraryView::mousePressEvent(QMouseEvent *event)
{
    const QScopedValueRollback pressing(m_isPressing, event->button() == Qt::LeftButton);
    QTreeView::mousePressEvent(event);
}

/// One may have let go somewhere else, though not so far off that it was a drag.
void LibraryView::mouseReleaseEvent(QMouseEvent *event)
{
    m_isClicked = false;
    QTreeView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && !m_isClicked)
        emit givenUp();
}

void LibraryView::dragMoveEvent(QDragMoveEvent *event)
{
    setDropIndicatorShown(true); // Before, it would be where the last drag ended.
    QTreeView::dragMoveEvent(event);
}

void LibraryView::startDrag(Qt::DropActions supportedActions)
{
    // What Qt drags is a picture of the row, which hides where it would fall.
    auto *drag = new QDrag(this);
    drag->setMimeData(model()->mimeData({currentIndex()}));
    drag->setPixmap(dragLabel(*this, currentIndex().data().toString()));
    drag->setHotSpot(BesidePointer);
    drag->exec(supportedActions, Qt::MoveAction);
    setDropIndicatorShown(false);
    emit givenUp();
}

} // namespace telaah::ui
