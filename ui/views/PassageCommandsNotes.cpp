// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How PassageCommands deals with notes.

#include "reader/ReadingView.h"
#include "views/CardsView.h"
#include "views/PassageCommands.h"

#include <QPlainTextEdit>

namespace telaah::ui {

using notebook::PassageActions;

void PassageCommands::writeNote(PassageId id, const QString &text)
{
    m_unwritten.clear();
    if (PassageActions(m_notebook).setNote(id, text))
        return; // The notebook has announced it, as it does why not.
    m_unwritten = text;
    m_unwrittenId = id;
    QMetaObject::invokeMethod(
        this, [this, id] { reopenNote(id); }, Qt::QueuedConnection);
}

bool PassageCommands::writeUnwrittenNote()
{
    if (!m_unwritten.isEmpty())
        writeNote(m_unwrittenId, std::exchange(m_unwritten, {}));
    return m_unwritten.isEmpty();
}

/// What could not be written stays open, so that nobody has to type it again.
void PassageCommands::reopenNote(PassageId id)
{
    const QModelIndex index = m_list.indexOf(id);
    if (!index.isValid() || m_unwritten.isEmpty())
        return;
    if (!m_cards.cards().edited().isValid())
        m_cards.edit(index);
    if (auto *editor = m_cards.findChild<QPlainTextEdit *>(QStringLiteral("noteEditor")))
        editor->setPlainText(m_unwritten);
}

void PassageCommands::editNote()
{
    if (target().isEmpty())
        return emit hinted(tr("Select some text or choose a passage first."));
    if (hasSelection() && !markSelection({}))
        return;
    // What was just marked, or is chosen in the text, may not fit the filter.
    if (!m_list.contains(m_active))
        m_list.setFilter({});
    if (const QModelIndex index = m_list.indexOf(m_active); index.isValid()) {
        m_cards.scrollTo(index);
        m_cards.edit(index);
    }
}

} // namespace telaah::ui
