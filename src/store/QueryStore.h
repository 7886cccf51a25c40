// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "queries/SavedQuery.h"

#include <QList>

namespace telaah::store {

class Database;

/// Reads and writes queries that have names. Writes join the caller's transaction.
class QueryStore
{
public:
    /// `database` must outlive the store.
    explicit QueryStore(Database &database);

    /// In the order of their making; sorting for people is the interface's business.
    [[nodiscard]] Result<QList<queries::SavedQuery>> all() const;

    /// Returns the query as stored, with its id.
    [[nodiscard]] Result<queries::SavedQuery> insert(const queries::SavedQuery &query);

    /// Writes name, text and switch. These fail with NotFound.
    [[nodiscard]] Result<void> update(const queries::SavedQuery &query);

    /// Leaves a tombstone.
    [[nodiscard]] Result<void> remove(SavedQueryId id);

private:
    Database &m_database;
};

} // namespace telaah::store
