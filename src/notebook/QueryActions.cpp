// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/QueryActions.h"

#include "notebook/Notebook.h"
#include "queries/Parser.h"
#include "text/Canonical.h"
#include "text/Folding.h"
#include "text/PlainName.h"

#include <algorithm>
#include <optional>

namespace telaah::notebook {

using history::Action;
using queries::SavedQuery;
using store::Stores;

namespace {

constexpr qsizetype LongestName = 200; ///< UTF-16 units.

/// Fails as the actions do.
Result<QString> usableName(const QString &name)
{
    QString usable = text::plainName(name);
    if (usable.isEmpty())
        return Failure({ErrorCode::InvalidInput, name, QStringLiteral("name")});
    if (usable.size() > LongestName)
        return Failure({ErrorCode::TooLarge, usable.first(20), QStringLiteral("name")});
    return usable;
}

/// Nothing if there is none of that name.
Result<std::optional<SavedQuery>> named(const Stores &stores, const QString &name)
{
    const auto all = stores.queries.all();
    if (!all)
        return Failure(all.error());
    const QString wanted = text::folded(name.simplified());
    const auto found = std::ranges::find(
        *all, wanted, [](const SavedQuery &query) { return text::folded(query.name); });
    if (found == all->end())
        return std::nullopt;
    return *found;
}

Result<SavedQuery> stored(Stores &stores, const SavedQuery &query)
{
    const auto before = named(stores, query.name);
    if (!before)
        return Failure(before.error());
    if (!*before)
        return stores.queries.insert(query);
    SavedQuery replaced = query;
    replaced.id = (*before)->id;
    replaced.uuid = (*before)->uuid;
    if (const auto updated = stores.queries.update(replaced); !updated)
        return Failure(updated.error());
    return replaced;
}

Result<SavedQuery> withId(const Stores &stores, SavedQueryId id)
{
    const auto all = stores.queries.all();
    if (!all)
        return Failure(all.error());
    const auto found = std::ranges::find(*all, id, &SavedQuery::id);
    if (found == all->end())
        return Failure({ErrorCode::NotFound, QString::number(id.value()), {}});
    return *found;
}

} // namespace

Result<SavedQuery> QueryActions::save(const QString &name, const QString &text, bool isExact)
{
    const auto usable = usableName(name);
    if (!usable)
        return Failure(usable.error());
    const QString query = text::canonical(text).trimmed();
    if (query.isEmpty())
        return Failure({ErrorCode::InvalidInput, text, QStringLiteral("query")});
    if (query.size() > queries::MaxLength)
        return Failure({ErrorCode::TooLarge, *usable, QStringLiteral("query")});
    return m_notebook.act(Action::SaveQuery, *usable, [&](Stores &stores, CoderId) {
        return stored(stores, {{}, {}, *usable, query, isExact});
    });
}

Result<void> QueryActions::rename(SavedQueryId id, const QString &name)
{
    const auto usable = usableName(name);
    if (!usable)
        return Failure(usable.error());
    return m_notebook.act(
        Action::RenameQuery, *usable, [&](Stores &stores, CoderId) -> Result<void> {
            auto query = withId(stores, id);
            if (!query)
                return Failure(query.error());
            const auto other = named(stores, *usable);
            if (!other)
                return Failure(other.error());
            if (*other && (*other)->id != id)
                return Failure({ErrorCode::AlreadyExists, *usable, {}});
            query->name = *usable;
            return stores.queries.update(*query);
        });
}

Result<void> QueryActions::remove(SavedQueryId id)
{
    const auto query = withId(m_notebook.stores(), id);
    return m_notebook.act(
        Action::RemoveQuery, query ? query->name : QString(),
        [&](Stores &stores, CoderId) { return stores.queries.remove(id); });
}

Result<SavedQuery> findQuery(const Stores &stores, const QString &name)
{
    const auto found = named(stores, name);
    if (!found)
        return Failure(found.error());
    if (!*found)
        return Failure({ErrorCode::NotFound, name, QStringLiteral("saved_query")});
    return **found;
}

} // namespace telaah::notebook
