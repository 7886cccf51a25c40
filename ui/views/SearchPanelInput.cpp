// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How somebody gets about in a SearchPanel: by keys, and by what it offers.

#include "views/QueryField.h"
#include "views/SearchPanel.h"

#include <QKeyEvent>
#include <QListView>
#include <QPushButton>

namespace telaah::ui {

using notebook::SearchFind;

void SearchPanel::enter()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchPanel::enterHits()
{
    if (!m_list->currentIndex().isValid())
        fill(m_reply, m_chosen);
    m_list->setFocus(Qt::OtherFocusReason);
    m_list->scrollTo(m_list->currentIndex());
}

void SearchPanel::use(const QString &query)
{
    m_field->setText(query);
    m_field->setFocus();
}

/// What else could be searched for, if anything is offered.
QPushButton *SearchPanel::offer() const
{
    return m_suggestion->isVisible()  ? m_suggestion
        : m_smallLetters->isVisible() ? m_smallLetters
                                      : nullptr;
}

/// The first hit, or else whatever can be chosen; -1 for nothing.
int SearchPanel::firstRow() const
{
    return m_model.firstFind() >= 0 ? m_model.firstFind() : m_model.choosableFrom(0, 1);
}

/// The first step goes to the first hit; what is above it, by going up from there.
void SearchPanel::move(int distance)
{
    const int current = m_list->currentIndex().row();
    int row = -1;
    if (current >= 0)
        row = m_model.choosableFrom(current + distance, distance);
    else if (distance > 0)
        row = firstRow();
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_model.index(row));
    m_list->scrollTo(m_model.index(row));
}

void SearchPanel::follow(const QModelIndex &index)
{
    if (m_isFilling || !index.isValid())
        return;
    m_field->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
    if (const SearchFind *find = m_model.findAt(index.row()))
        emit previewed(*find);
}

void SearchPanel::choose(const QModelIndex &index)
{
    if (const auto *found = m_model.conceptAt(index.row()))
        emit conceptChosen(found->id);
    else if (const SearchFind *find = m_model.findAt(index.row())) {
        m_chosen = *find;
        emit chosen(*m_chosen);
    }
}

/// Whoever types fast means the first hit of what was typed, not of what was typed before.
void SearchPanel::pressEnter(Qt::KeyboardModifiers modifiers)
{
    if (!isAnswered()) {
        m_entered = modifiers;
        return;
    }
    QModelIndex index = m_list->currentIndex();
    if (!index.isValid()) {
        // Of concepts called so, there is nothing to read; the offer is about the texts.
        if (m_model.firstFind() < 0 && offer())
            return offer()->click();
        const int first = firstRow();
        if (first < 0)
            return;
        index = m_model.index(first);
        m_list->setCurrentIndex(index);
    }
    const SearchFind *find = m_model.findAt(index.row());
    if (!modifiers.testFlag(Qt::ControlModifier))
        choose(index);
    else if (find)
        emit tagWanted(*find);
}

bool SearchPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Escape:
            emit escaped();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            pressEnter(key->modifiers());
            return true;
        default:
            break;
        }
    }
    auto *button = qobject_cast<QPushButton *>(watched);
    if (button && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            button->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace telaah::ui
