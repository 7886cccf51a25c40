// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "passages/Excerpt.h"

namespace telaah::store {

class Database;

/// Reads passages as they are exported and listed, by what the file says of them: neither the text
/// is read nor whether the quotes are still in it, which takes ten times as long.
class ExcerptStore
{
public:
    /// `database` must outlive the store.
    explicit ExcerptStore(Database &database);

    /// Those of one revision in reading order, or one of them; without their citations.
    [[nodiscard]] Result<QList<passages::Excerpt>> inRevision(RevisionId revisionId) const;
    [[nodiscard]] Result<QList<passages::Excerpt>> inRevision(
        RevisionId revisionId, PassageId id) const;

private:
    Database &m_database;
};

} // namespace telaah::store
