// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "passages/Passage.h"

#include <QHash>
#include <QSet>

namespace telaah::store {

class Database;

/// Counts how much use is made of concepts.
class UsageStore
{
public:
    /// `database` must outlive the store.
    explicit UsageStore(Database &database);

    /// How many passages bear each concept that is put on any; in one revision, or in all.
    [[nodiscard]] Result<QHash<ConceptId, qsizetype>> countsByConcept() const;
    [[nodiscard]] Result<QHash<ConceptId, qsizetype>> countsByConcept(RevisionId revisionId) const;

    /// The concepts that are put on any passage.
    [[nodiscard]] Result<QSet<ConceptId>> usedConcepts() const;

    /// How many coders have put the concept on the passage.
    [[nodiscard]] Result<qsizetype> codersOf(PassageId id, ConceptId conceptId) const;

    /// What was put on passages last, latest first.
    [[nodiscard]] Result<QList<ConceptId>> recentConcepts(qsizetype limit) const;

private:
    Database &m_database;
};

} // namespace telaah::store
