// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/Beginnings.h"

#include "store/Fts5.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>

namespace telaah::store {

using search::QueryPlan;
using Kind = search::TextQuery::Kind;

namespace {

constexpr std::int64_t MostRows = 10'000; // Of all words with a beginning; else it is frequent.
constexpr std::int64_t FewestCompletions = 4;
constexpr std::int64_t MostCompletions = 24;

// FTS5 looks for each completion anew in each row with the other words. That is what takes time:
// some two thousandths of a millisecond each.
constexpr std::int64_t MostLooks = 4'000;

// With the other words. More make no difference.
constexpr std::int64_t MostRowsBeside = MostLooks / FewestCompletions;

constexpr const char *CountRows = R"sql(
    SELECT count(*)
      FROM (SELECT rowid FROM words WHERE words MATCH :query LIMIT :most)
)sql";

bool hasBeginning(const QueryPlan &plan)
{
    return std::ranges::any_of(plan.patterns, &search::Pattern::isBeginning)
        || std::ranges::any_of(plan.parts, hasBeginning);
}

} // namespace

Beginnings::Beginnings(
    const SQLite::Database &connection, const IndexedWords &words, const QueryPlan &plan)
    : m_connection(connection)
    , m_words(words)
    , m_plan(plan)
{
}

std::optional<std::vector<QByteArray>> Beginnings::completions(const QByteArray &beginning)
{
    if (m_words.rowsBeginningWith(beginning) <= MostRows)
        return std::nullopt;
    if (!m_most)
        m_most = mostCompletions();
    return m_words.mostFrequent(beginning, *m_most);
}

/// The fewer rows have the other words, the more completions can be looked for.
std::size_t Beginnings::mostCompletions()
{
    std::int64_t rows = MostRowsBeside;
    if (m_plan.kind == Kind::And || m_plan.kind == Kind::Near) {
        for (const QueryPlan &part : m_plan.parts) {
            if (!hasBeginning(part))
                rows = std::min(rows, rowsOf(part));
        }
    }
    return static_cast<std::size_t>(std::clamp(
        MostLooks / std::max<std::int64_t>(rows, 1), FewestCompletions, MostCompletions));
}

/// How many rows have the part, but not more than make a difference.
std::int64_t Beginnings::rowsOf(const QueryPlan &part) const
{
    const Fts5Query query = toFts5(part);
    if (query.isComplement || query.expression.isEmpty())
        return MostRowsBeside;
    SQLite::Statement row(m_connection, CountRows);
    row.bind(":query", query.expression.toStdString());
    row.bind(":most", MostRowsBeside);
    row.executeStep();
    return row.getColumn(0).getInt64();
}

} // namespace telaah::store
