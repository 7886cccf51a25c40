// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "passages/Passage.h"

#include <QHash>

namespace telaah::store {

class Database;

/// Counts how much use is made of concepts and revisions.
class UsageStore
{
public:
    /// `database` must outlive the store.
    explicit UsageStore(Database &database);

    /// How many passages bear each concept that is put on any; in one revision, or in all.
    [[nodiscard]] Result<QHash<ConceptId, qsizetype>> countsByConcept() const;
    [[nodiscard]] Result<QHash<ConceptId, qsizetype>> countsByConcept(RevisionId revisionId) const;

    /// The same for one concept, which costs as little as that concept is used.
    [[nodiscard]] Result<qsizetype> countOf(ConceptId conceptId) const;
    [[nodiscard]] Result<qsizetype> countOf(ConceptId conceptId, RevisionId revisionId) const;

    /// How many passages each revision has, if any.
    [[nodiscard]] Result<QHash<RevisionId, qsizetype>> countsByRevision() const;

    /// What was put on passages last, latest first.
    [[nodiscard]] Result<QList<ConceptId>> recentConcepts(qsizetype limit) const;

private:
    Database &m_database;
};

} // namespace telaah::store
