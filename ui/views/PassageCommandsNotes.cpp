// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How PassageCommands deals with notes.

#include "reader/ReadingView.h"
#include "views/CardsView.h"
#include "views/PassageCommands.h"

namespace telaah::ui {

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
