// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Mouse and keyboard of CardsView.

#include "support/DragLabel.h"
#include "views/CardsView.h"

#include <QAccessible>
#include <QDrag>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QToolTip>

namespace telaah::ui {

bool CardsView::event(QEvent *event)
{
    // The window's own shortcut for the same key would select all of the text.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::SelectAll)) {
        event->accept();
        return true;
    }
    return QAbstractItemView::event(event);
}

/// Qt's own lists and trees tell screen readers where one is, their common ancestor does not.
void CardsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    if (!QAccessible::isActive() || !hasFocus() || !current.isValid())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(current.row());
    QAccessible::updateAccessibility(&event);
}

bool CardsView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::HoverMove:
    case QEvent::HoverEnter:
        pointAt(static_cast<QHoverEvent *>(event)->position().toPoint());
        break;
    case QEvent::Leave:
    case QEvent::HoverLeave:
        pointAt({-1, -1});
        break;
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (!crossAt(help->pos()).isValid())
            break;
        QToolTip::showText(help->globalPos(), tr("Remove this tag"), this);
        return true;
    }
    default:
        break;
    }
    return QAbstractItemView::viewportEvent(event);
}

void CardsView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && selectedCount() > 1) {
        setCurrentIndex(currentIndex());
        return event->accept();
    }
    const QScopedValueRollback input(m_isInInput, true);
    QAbstractItemView::keyPressEvent(event);
}

void CardsView::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const ConceptId cross = event->button() == Qt::LeftButton ? crossAt(point) : ConceptId();
    m_pressedCross = cross;
    m_pressedCard = cross.isValid() ? indexAt(point) : QModelIndex();
    if (cross.isValid())
        return;
    const QScopedValueRollback input(m_isInInput, true);
    QAbstractItemView::mousePressEvent(event);
}

void CardsView::mouseMoveEvent(QMouseEvent *event)
{
    pointAt(event->position().toPoint());
    if (!m_pressedCross.isValid())
        QAbstractItemView::mouseMoveEvent(event);
}

void CardsView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pressedCross.isValid())
        return QAbstractItemView::mouseReleaseEvent(event);
    const QPoint point = event->position().toPoint();
    const ConceptId pressed = std::exchange(m_pressedCross, {});
    if (m_pressedCard.isValid() && indexAt(point) == m_pressedCard && crossAt(point) == pressed)
        emit tagRemovalRequested(m_pressedCard, pressed);
    pointAt(point);
}

/// Pictures of the cards themselves would hide what they are dropped on.
void CardsView::startDrag(Qt::DropActions supportedActions)
{
    auto *drag = new QDrag(this);
    drag->setMimeData(model()->mimeData(selectedIndexes()));
    const QString quote = currentIndex().data().toString().simplified();
    const int count = selectedCount();
    drag->setPixmap(dragLabel(*this, count > 1 ? tr("%Ln passage(s)", nullptr, count) : quote));
    drag->exec(supportedActions & ~Qt::DropActions(Qt::MoveAction), Qt::CopyAction);
}

/// What the mouse is over shows how its tags are taken off.
void CardsView::pointAt(QPoint point)
{
    const int row = viewport()->rect().contains(point) ? indexAt(point).row() : -1;
    const ConceptId cross = row < 0 ? ConceptId() : crossAt(point);
    if (row == m_hoveredRow && cross == m_delegate->hotCross())
        return;
    m_hoveredRow = row;
    m_delegate->setHotCross(cross);
    viewport()->setCursor(cross.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

ConceptId CardsView::crossAt(QPoint point) const
{
    const QModelIndex index = indexAt(point);
    return index.isValid() ? m_delegate->crossAt(index, visualRect(index), point) : ConceptId();
}

} // namespace telaah::ui
