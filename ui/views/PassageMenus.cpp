// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/PassageMenus.h"

#include "reader/ReadingView.h"
#include "views/CardsView.h"
#include "views/KeyMenu.h"
#include "views/PassageCommands.h"

#include <QContextMenuEvent>

namespace telaah::ui {

PassageMenus::PassageMenus(
    ReadingView &reading, CardsView &cards, PassageCommands &commands, QObject *parent)
    : QObject(parent)
    , m_reading(reading)
    , m_cards(cards)
    , m_commands(commands)
{
    // The mouse asks the viewport, the keyboard the view itself.
    for (QAbstractScrollArea *view :
         {static_cast<QAbstractScrollArea *>(&reading),
          static_cast<QAbstractScrollArea *>(&cards)}) {
        view->installEventFilter(this);
        view->viewport()->installEventFilter(this);
    }
}

bool PassageMenus::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ContextMenu)
        return false;
    const auto *menu = static_cast<QContextMenuEvent *>(event);
    if (menu->reason() == QContextMenuEvent::Keyboard) {
        open(placeOfTarget(watched));
    } else {
        choose(watched, menu->pos());
        open(menu->globalPos());
    }
    return true;
}

/// What was clicked is what the menu is about, unless it is part of what is selected.
void PassageMenus::choose(const QObject *watched, QPoint place)
{
    if (watched == &m_cards || watched == m_cards.viewport()) {
        const QModelIndex index = m_cards.indexAt(place);
        if (index.isValid() && !m_cards.selectionModel()->isSelected(index))
            m_cards.setCurrentIndex(index);
        return;
    }
    const qsizetype offset = m_reading.characterAt(place);
    const text::TextRange selection = m_reading.selection();
    if (!selection.isEmpty() && selection.start() <= offset && offset < selection.end())
        return;
    const QList<PassageId> passages = offset < 0 ? QList<PassageId>()
                                                 : m_reading.passagesAt(offset);
    if (!passages.isEmpty() && !passages.contains(m_commands.active()))
        m_commands.activateAlone(passages.first());
}

QPoint PassageMenus::placeOfTarget(const QObject *watched) const
{
    if (watched == &m_cards || watched == m_cards.viewport()) {
        const QRect card = m_cards.visualRect(m_cards.currentIndex());
        return m_cards.viewport()->mapToGlobal(card.topLeft() + QPoint(24, 24));
    }
    const QRect target = m_reading.rectOf(m_commands.target());
    const QRect place = target.isEmpty() ? m_reading.caretRect() : target;
    return m_reading.viewport()->mapToGlobal(place.bottomLeft());
}

void PassageMenus::open(QPoint global)
{
    auto *menu = new KeyMenu(&m_reading);
    menu->setObjectName(QStringLiteral("passageMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_commands.fillMenu(*menu);
    menu->popup(global);
}

} // namespace telaah::ui
