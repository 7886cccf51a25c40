// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "documents/Document.h"
#include "passages/Passage.h"

#include <vector>

namespace telaah::store {

class Database;

/// What queries are evaluated with: each question goes through one index, and brings all there is
/// at once, in the code points of the file. Only the newest revisions count.
class QueryFacts
{
public:
    struct Document
    {
        DocumentId id;
        RevisionId revisionId;
        QString title;
        QString published;
    };

    struct Place
    {
        PassageId id;
        RevisionId revisionId;
        text::CodePointSpan span;
    };

    /// `database` must outlive the facts.
    explicit QueryFacts(Database &database);

    /// In the order of the library; those that have a text.
    [[nodiscard]] Result<std::vector<Document>> documents() const;

    /// Of all revisions, one after the other, each in reading order.
    [[nodiscard]] Result<std::vector<Place>> passages() const;

    /// Where the blocks of a revision start; ascending.
    [[nodiscard]] Result<std::vector<std::int64_t>> blockStarts(RevisionId id) const;

    /// In no particular order; these may name a passage more than once.
    [[nodiscard]] Result<std::vector<PassageId>> bearing(const QList<ConceptId> &ids) const;
    [[nodiscard]] Result<std::vector<PassageId>> markedBy(const QList<CoderId> &ids) const;
    [[nodiscard]] Result<std::vector<PassageId>> withNote() const;

private:
    Database &m_database;
};

} // namespace telaah::store
