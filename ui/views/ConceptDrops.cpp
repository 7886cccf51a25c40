// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/ConceptDrops.h"

#include "models/DragData.h"
#include "reader/ReadingView.h"
#include "views/CardsView.h"
#include "views/PassageCommands.h"

#include <QDropEvent>

namespace telaah::ui {

ConceptDrops::ConceptDrops(
    const notebook::Notebook &notebook, ReadingView &reading, CardsView &cards,
    PassageCommands &commands, QObject *parent)
    : QObject(parent)
    , m_notebook(notebook)
    , m_reading(reading)
    , m_cards(cards)
    , m_commands(commands)
{
    for (QWidget *target : {reading.viewport(), cards.viewport()}) {
        target->setAcceptDrops(true);
        target->installEventFilter(this);
    }
}

bool ConceptDrops::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove
        && event->type() != QEvent::Drop)
        return false;
    auto *drag = static_cast<QDropEvent *>(event);
    const auto conceptId = drag::conceptIn(drag->mimeData(), m_notebook);
    const QPoint place = drag->position().toPoint();
    const bool isWelcome = conceptId
        && (event->type() == QEvent::DragEnter || isOnSelection(watched, place)
            || passageAt(watched, place).isValid());
    drag->setDropAction(Qt::CopyAction);
    drag->setAccepted(isWelcome);
    if (isWelcome && event->type() == QEvent::Drop)
        drop(watched, place, *conceptId);
    return true;
}

bool ConceptDrops::isOnSelection(const QObject *watched, QPoint place) const
{
    const text::TextRange selection = m_reading.selection();
    const qsizetype offset = watched == m_reading.viewport() ? m_reading.characterAt(place) : -1;
    return !selection.isEmpty() && selection.start() <= offset && offset < selection.end();
}

PassageId ConceptDrops::passageAt(const QObject *watched, QPoint place) const
{
    if (watched == m_cards.viewport())
        return m_cards.indexAt(place).data(CardModel::MarkRole).value<passages::Mark>().id;
    const qsizetype character = m_reading.characterAt(place);
    if (character < 0)
        return {};
    const QList<PassageId> passages = m_reading.passagesAt(character);
    return passages.isEmpty() ? PassageId() : passages.first();
}

void ConceptDrops::drop(const QObject *watched, QPoint place, ConceptId conceptId)
{
    if (isOnSelection(watched, place)) {
        m_commands.tag(conceptId);
    } else {
        const PassageId id = passageAt(watched, place);
        m_commands.tagPassages({id}, conceptId);
        m_commands.activateAlone(id);
    }
    // The next key is about the passage, not about the vocabulary it came from.
    if (watched == m_cards.viewport())
        m_cards.setFocus();
    else
        m_reading.setFocus();
}

} // namespace telaah::ui
