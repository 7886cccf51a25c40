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

    /// A concept, and when it was put on a passage last.
    struct Use
    {
        ConceptId conceptId;
        QString at; ///< As stored: later times compare greater.
    };

    /// What a coder put on passages last, latest first. Goes through all tags.
    [[nodiscard]] Result<QList<Use>> recentUses(CoderId coderId, qsizetype limit) const;

    /// When the tag was put on; empty if it is not there.
    [[nodiscard]] Result<QString> putAt(const TagId &id) const;

private:
    Database &m_database;
};

} // namespace telaah::store
