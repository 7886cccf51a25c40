// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of the document that is open when the library changes.

#include "reader/ReadingView.h"
#include "views/PassageCommands.h"
#include "views/ReadScreen.h"
#include "views/SidePanel.h"

namespace telaah::ui {

/// What came by undoing is what the reader wants to see.
void ReadScreen::followLibrary(const history::Changes &changes)
{
    if (!m_isHeld && !changes.documents.added.isEmpty()
        && m_left->document(changes.documents.added.last()))
        openDocument(changes.documents.added.last());
    else if (changes.documents != history::Touched<DocumentId>())
        keepDocument();
}

/// It may have another name by now, or be gone.
void ReadScreen::keepDocument()
{
    const auto summary = m_document ? m_left->document(m_document->document.id) : std::nullopt;
    if (!summary)
        return leaveDocument();
    m_document = summary;
    updateSubtitle();
}

void ReadScreen::leaveDocument()
{
    m_document.reset();
    m_commands->activate({});
    m_reading->setRevision({});
    [[maybe_unused]] const auto shown = m_cardModel.setRevision({});
    m_left->showDocument({}, {});
    openFirstDocument();
    emit moved();
}

} // namespace telaah::ui
