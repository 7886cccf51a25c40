// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "queries/SavedQuery.h"

namespace telaah::store {
struct Stores;
}

namespace telaah::notebook {

class Notebook;

/// What a user can do to the queries that have names. Each is one step of the history. Case and
/// accents tell no names apart.
class QueryActions
{
public:
    /// `notebook` must outlive the actions.
    explicit QueryActions(Notebook &notebook)
        : m_notebook(notebook)
    {
    }

    /// Gives a query a name; in place of the query that had it, if any. Whether it can be
    /// understood is for whoever asks. Fails with InvalidInput if nothing is left of the name or
    /// the text, and with TooLarge if either is longer than queries can be.
    [[nodiscard]] Result<queries::SavedQuery> save(
        const QString &name, const QString &text, bool isExact);

    /// These fail with NotFound; rename() also as save() does, and with AlreadyExists if another
    /// query has the name.
    [[nodiscard]] Result<void> rename(SavedQueryId id, const QString &name);
    [[nodiscard]] Result<void> remove(SavedQueryId id);

private:
    Notebook &m_notebook;
};

/// Fails with NotFound, naming it.
[[nodiscard]] Result<queries::SavedQuery> findQuery(
    const store::Stores &stores, const QString &name);

} // namespace telaah::notebook
