// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/Fts5.h"

#include <sqlite3.h>

#include <limits>

namespace telaah::store {

/// A row that was found, and how good it is; lower is better. First comes how it matches (exactly,
/// in another form, in another spelling), then how close together the words stand, then BM25.
struct RankedRow
{
    double score;
    std::int64_t id;
    std::vector<int> positions; ///< Of what was found, ascending.

    friend bool operator<(const RankedRow &one, const RankedRow &other)
    {
        return std::pair(one.score, one.id) < std::pair(other.score, other.id);
    }
};

/// Whether nothing matches better than it does.
bool isExact(const RankedRow &row);

/// How much work a run of a query may be.
struct RankingLimits
{
    std::size_t best;                                               ///< Rows to be kept.
    std::int64_t ranked = std::numeric_limits<std::int64_t>::max(); ///< Others are counted only.
    std::int64_t counted = std::numeric_limits<std::int64_t>::max();

    /// Rows that are looked into, as FTS5 cannot tell whether they fit, once there are enough to be
    /// kept.
    std::int64_t read = std::numeric_limits<std::int64_t>::max();
};

/// What one run of a query finds: counts all rows, and keeps the best.
class Ranking
{
public:
    /// `kinds` has a bit for each RowKind that counts. The query and the tokenizer must outlive it.
    Ranking(
        const Fts5Query &query, text::Tokenizer &tokenizer, quint32 kinds,
        const RankingLimits &limits);

    /// A row that FTS5 has found. Returns SQLite's code.
    int add(const Fts5ExtensionApi *api, Fts5Context *fts);

    std::int64_t rows() const { return m_rows; }

    /// Whether the limits leave nothing to be done.
    bool isFull() const;

    /// Whether there are rows that were counted but not ranked, or not even counted.
    bool isCut() const { return m_rows > m_limits.ranked || isFull(); }

    /// Best first.
    std::vector<RankedRow> takeBest();

private:
    const Fts5Query &m_query;
    text::Tokenizer &m_tokenizer;
    quint32 m_kinds;
    RankingLimits m_limits;
    std::int64_t m_rows = 0;
    std::int64_t m_read = 0;
    std::vector<RankedRow> m_best; ///< A heap, the worst on top.
};

/// The SQL function closeness() of FTS5: hands the row to the Ranking under way.
void closeness(
    const Fts5ExtensionApi *api, Fts5Context *fts, sqlite3_context *context, int count,
    sqlite3_value **values);

} // namespace telaah::store
