// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening a document, and what becomes of it when the library changes.

#include "common/ErrorText.h"
#include "reader/ReadingView.h"
#include "views/FindCommands.h"
#include "views/PassageCommands.h"
#include "views/PlaceCommands.h"
#include "views/ReadScreen.h"
#include "views/ReadingPlaces.h"
#include "views/ReadingWords.h"
#include "views/SecondReading.h"
#include "views/SidePanel.h"

namespace telaah::ui {

using documents::Revision;

bool ReadScreen::openDocument(DocumentId id)
{
    if (m_document && m_document->document.id == id)
        return true;
    finish();
    const ReadingPlace left = m_reading->place();
    const bool hadDocument = m_document.has_value();
    const auto summary = m_left->document(id);
    const auto found = m_notebook.stores().documents.newestRevision(id);
    if (!found || !summary) {
        const Error unknown{ErrorCode::UnknownDocument, QString::number(id.value()), {}};
        showMessage(ErrorText::of(found ? unknown : found.error()));
        return false;
    }
    if (hadDocument)
        m_places->leave(left);
    m_document = summary;
    m_isOnlyLookedAt = m_places->isPeeking();
    const auto revision = std::make_shared<const Revision>(*found);
    m_commands->activate({});
    m_commands->setDocument(id);
    m_reading->setRevision(revision);
    if (const auto shown = m_cardModel.setRevision(revision); !shown)
        showMessage(ErrorText::of(shown.error()));
    updateSubtitle();
    m_reading->setPlace(readingPlaceOf(m_settings, m_document->document.uuid));
    m_left->showDocument(id, revision->id());
    m_places->enterDocument(id);
    m_finding->enterText();
    emit moved();
    return true;
}

void ReadScreen::openLastDocument()
{
    const QUuid last = lastDocumentOf(m_settings, m_notebook.path());
    const auto document = m_left->document(last);
    if (!document || !openDocument(document->document.id))
        openFirstDocument();
}

void ReadScreen::openFirstDocument()
{
    if (const auto first = m_left->firstDocument())
        openDocument(first->document.id);
}

void ReadScreen::holdLibrary(bool isHeld)
{
    m_isLibraryHeld = isHeld;
    m_left->holdLibrary(isHeld);
}

/// What came by undoing is what the reader wants to see.
void ReadScreen::followLibrary(const history::Changes &changes)
{
    if (m_isLibraryHeld)
        return;
    if (!changes.documents.added.isEmpty() && m_left->document(changes.documents.added.last()))
        openDocument(changes.documents.added.last());
    else if (changes.documents != history::Touched<DocumentId>())
        keepDocument();
}

/// It may have another name by now, or be gone.
void ReadScreen::keepDocument()
{
    m_places->forgetUnless([this](DocumentId id) { return m_left->document(id).has_value(); });
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
    m_places->enterDocument({});
    openFirstDocument();
    emit moved();
}

void ReadScreen::rememberPlace() const
{
    // First: where both show one document, this is the place to come back to.
    m_second->keepPlace();
    if (!m_document || !m_reading->revision() || m_isOnlyLookedAt)
        return;
    keepReadingPlace(m_settings, m_document->document.uuid, m_reading->place());
    keepLastDocument(m_settings, m_notebook.path(), m_document->document.uuid);
}

void ReadScreen::updateSubtitle()
{
    if (m_document)
        m_reading->setSubtitle(ReadingWords::subtitle(*m_document, m_look));
}

std::optional<DocumentId> ReadScreen::documentId() const
{
    return m_document ? std::optional(m_document->document.id) : std::nullopt;
}

QString ReadScreen::whereabouts() const
{
    return m_document ? ReadingWords::whereabouts(*m_document, *m_reading, m_commands->target())
                      : QString();
}

} // namespace telaah::ui
