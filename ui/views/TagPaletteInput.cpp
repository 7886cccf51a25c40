// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys of the tag palette, and what they choose.

#include "views/TagColumn.h"
#include "views/TagPalette.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace telaah::ui {

void TagPalette::setMaking(bool isMaking)
{
    m_isMaking = isMaking && canMake();
    if (m_isMaking)
        m_columns.at(m_current)->clearCurrentRow();
    updateMaking();
    describeCurrent();
}

void TagPalette::make(bool staysOpen)
{
    const QString label = m_typed->text().simplified();
    if (!canMake())
        return;
    const FacetId facetId = m_columns.at(m_current)->facet().id;
    if (staysOpen)
        m_typed->clear();
    else
        dismiss();
    emit conceptWanted(facetId, label);
}

/// Below the last row is what makes a concept.
void TagPalette::moveRow(int distance)
{
    TagColumn *column = m_columns.at(m_current);
    if (m_isMaking && distance > 0)
        return;
    if (m_isMaking)
        setMaking(false);
    if (!column->moveRow(distance))
        setMaking(distance > 0);
    describeCurrent();
}

void TagPalette::choose(ConceptId conceptId, bool staysOpen)
{
    if (!conceptId.isValid())
        return;
    if (staysOpen)
        m_typed->clear();
    else
        dismiss();
    emit chosen(conceptId, staysOpen);
}

void TagPalette::pressEnter(Qt::KeyboardModifiers modifiers)
{
    const bool staysOpen = modifiers.testFlag(Qt::ControlModifier);
    if (m_isMaking || modifiers.testFlag(Qt::ShiftModifier))
        return make(staysOpen);
    const QModelIndex row = m_columns.at(m_current)->currentRow();
    choose(row.data(MatchListModel::ConceptRole).value<ConceptId>(), staysOpen);
}

bool TagPalette::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool isControl = modifiers.testFlag(Qt::ControlModifier);
    const auto count = m_columns.size();
    const auto go = [this](qsizetype number) {
        m_preferred = number;
        setCurrentColumn(number);
    };
    switch (key) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        pressEnter(modifiers);
        return true;
    case Qt::Key_Up:
        moveRow(-1);
        return true;
    case Qt::Key_Down:
        moveRow(1);
        return true;
    case Qt::Key_Tab:
        go((m_current + 1) % count);
        return true;
    case Qt::Key_Backtab:
        go((m_current + count - 1) % count);
        return true;
    case Qt::Key_N:
        if (!isControl || !m_offersNote)
            return false;
        dismiss();
        emit noteWanted();
        return true;
    default:
        if (!isControl || key < Qt::Key_1 || key - Qt::Key_1 >= count)
            return false;
        go(key - Qt::Key_1);
        return true;
    }
}

bool TagPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_typed && !m_columns.isEmpty()) {
        const auto *key = event->type() == QEvent::KeyPress
                || event->type() == QEvent::ShortcutOverride
            ? static_cast<QKeyEvent *>(event)
            : nullptr;
        if (key && event->type() == QEvent::KeyPress && handleKey(key->key(), key->modifiers()))
            return true;
        // Ctrl+1 and the like belong to the palette while it is open.
        if (key && event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return true;
        }
        if (event->type() == QEvent::FocusOut && isVisible()
            && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason
            && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            hide();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace telaah::ui
