// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "documents/Document.h"
#include "passages/Passage.h"

#include <QHash>

namespace telaah::store {

class Database;

/// Finds passages by what is on them, of which there may be hundreds of thousands: each question
/// goes through one index and brings ids.
class PassageFinder
{
public:
    struct Note
    {
        PassageId id;
        QString text;
    };

    /// `database` must outlive the finder.
    explicit PassageFinder(Database &database);

    /// The passages of the notebook that bear the concept, ascending, each once.
    [[nodiscard]] Result<QList<PassageId>> bearing(ConceptId conceptId) const;

    /// The passages of a revision that a coder marked.
    [[nodiscard]] Result<QList<PassageId>> markedBy(CoderId coderId, RevisionId revisionId) const;

    /// How many there are in all revisions of a document.
    [[nodiscard]] Result<qsizetype> countIn(DocumentId documentId) const;

    /// Whoever marked passages of a revision.
    [[nodiscard]] Result<QList<CoderId>> codersIn(RevisionId revisionId) const;

    /// The notes on the passages of a revision; those without one are left out.
    [[nodiscard]] Result<QList<Note>> notesIn(RevisionId revisionId) const;

    /// How many of the passages bear each concept that is put on any of them.
    [[nodiscard]] Result<QHash<ConceptId, qsizetype>> countsOn(const QList<PassageId> &ids) const;

private:
    Database &m_database;
};

} // namespace telaah::store
