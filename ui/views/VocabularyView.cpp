// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/VocabularyView.h"

#include "models/DragData.h"
#include "models/VocabularyModel.h"
#include "support/DragLabel.h"

#include <QDrag>
#include <QKeyEvent>
#include <QPainter>

namespace telaah::ui {

namespace {

ConceptId conceptOf(const QModelIndex &index)
{
    const QVariant entry = index.data(VocabularyModel::ConceptRole);
    return entry.isValid() ? entry.value<vocabulary::Concept>().id : ConceptId();
}

} // namespace

VocabularyView::VocabularyView(const notebook::Notebook &notebook, QWidget *parent)
    : QTreeView(parent)
    , m_notebook(notebook)
{
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setIndentation(0);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false);
}

ConceptId VocabularyView::conceptAt(QPoint point) const
{
    return conceptOf(indexAt(point));
}

void VocabularyView::mousePressEvent(QMouseEvent *event)
{
    QTreeView::mousePressEvent(event);
    m_pressed = event->button() == Qt::LeftButton ? conceptAt(event->position().toPoint())
                                                  : ConceptId();
}

/// Not before: the press may be the beginning of a drag.
void VocabularyView::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const ConceptId pressed = std::exchange(m_pressed, {});
    if (pressed.isValid() && pressed == conceptAt(event->position().toPoint()))
        emit chosen(pressed);
}

void VocabularyView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_pressed = {};
    if (const ConceptId conceptId = conceptAt(event->position().toPoint()); conceptId.isValid())
        emit used(conceptId);
}

void VocabularyView::keyPressEvent(QKeyEvent *event)
{
    const ConceptId conceptId = conceptOf(currentIndex());
    switch (event->key()) {
    case Qt::Key_Escape:
        emit escaped();
        return;
    case Qt::Key_Space:
        if (conceptId.isValid())
            emit chosen(conceptId);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (conceptId.isValid())
            emit used(conceptId);
        return;
    default:
        QTreeView::keyPressEvent(event);
    }
}

void VocabularyView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isKey ? currentIndex() : indexAt(event->pos());
    const ConceptId conceptId = conceptOf(index);
    if (!conceptId.isValid())
        return;
    setCurrentIndex(index);
    const QPoint beside = viewport()->mapToGlobal(visualRect(index).bottomLeft());
    emit menuRequested(conceptId, isKey ? beside : event->globalPos());
}

void VocabularyView::startDrag(Qt::DropActions supportedActions)
{
    m_pressed = {};
    auto *drag = new QDrag(this);
    drag->setMimeData(model()->mimeData({currentIndex()}));
    drag->setPixmap(dragLabel(*this, currentIndex().data().toString()));
    drag->exec(supportedActions | Qt::CopyAction, Qt::CopyAction);
}

void VocabularyView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!drag::passagesIn(event->mimeData(), m_notebook).isEmpty())
        event->acceptProposedAction();
}

void VocabularyView::dragMoveEvent(QDragMoveEvent *event)
{
    QAbstractItemView::dragMoveEvent(event); // Scrolls at the edges.
    const QPoint point = event->position().toPoint();
    const bool isWelcome = conceptAt(point).isValid()
        && !drag::passagesIn(event->mimeData(), m_notebook).isEmpty();
    setDropTarget(isWelcome ? indexAt(point) : QModelIndex());
    event->setAccepted(isWelcome);
}

void VocabularyView::dragLeaveEvent(QDragLeaveEvent *event)
{
    QTreeView::dragLeaveEvent(event);
    setDropTarget({});
}

void VocabularyView::dropEvent(QDropEvent *event)
{
    setDropTarget({});
    setState(NoState);
    const QList<PassageId> passages = drag::passagesIn(event->mimeData(), m_notebook);
    const ConceptId conceptId = conceptAt(event->position().toPoint());
    if (passages.isEmpty() || !conceptId.isValid())
        return event->ignore();
    event->acceptProposedAction();
    emit passagesDropped(passages, conceptId);
}

void VocabularyView::setDropTarget(const QModelIndex &index)
{
    if (m_dropTarget == index)
        return;
    m_dropTarget = index;
    viewport()->update();
}

void VocabularyView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (!m_dropTarget.isValid())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Link), 2));
    QRectF row = visualRect(m_dropTarget);
    row.setLeft(0);
    row.setRight(viewport()->width());
    painter.drawRoundedRect(row.adjusted(3, 1, -3, -1), 4, 4);
}

} // namespace telaah::ui
