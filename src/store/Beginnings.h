// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/QueryPlan.h"
#include "store/IndexedWords.h"

#include <optional>
#include <vector>

namespace SQLite {
class Database;
}

namespace telaah::store {

/// Which words stand for all those that begin as the word being typed does, where these are in more
/// rows than can be walked through at each key.
class Beginnings
{
public:
    /// Of a query over that index. All must outlive it.
    Beginnings(
        const SQLite::Database &connection, const IndexedWords &words,
        const search::QueryPlan &plan);

    /// The most frequent ones; nothing where all can be looked for. Throws as SQLiteCpp does.
    std::optional<std::vector<QByteArray>> completions(const QByteArray &beginning);

private:
    std::size_t mostCompletions();
    std::int64_t rowsOf(const search::QueryPlan &part) const;

    const SQLite::Database &m_connection;
    const IndexedWords &m_words;
    const search::QueryPlan &m_plan;
    std::optional<std::size_t> m_most;
};

} // namespace telaah::store
