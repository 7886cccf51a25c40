// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "search/QueryPlan.h"

namespace SQLite {
class Database;
}

namespace telaah::store {

/// What FTS5 is asked for, and how it is to put what it finds in order.
struct Fts5Query
{
    /// What a phrase of `expression` is for.
    struct Phrase
    {
        int words; ///< Of which Words of the plan, counted from its first; -1 if it is kept out.
        search::MatchKind kind;
        bool isCertain; ///< Rows that have it need not be looked at.
    };

    QByteArray expression;     ///< Empty: finds nothing.
    QList<Phrase> phrases;     ///< In the order of the expression.
    bool isComplement = false; ///< Wanted are the rows that the expression does not find.
    bool isCertain = true;     ///< All of them; else those that locate() confirms.
    search::QueryPlan plan;
    int words = 0; ///< How many Words the plan has.
};

/// What finds all rows that hold what the plan asks for, and as few others as FTS5 can tell.
Fts5Query toFts5(const search::QueryPlan &plan);

/// What finds only rows that hold it, but perhaps not all of them. Its phrases are not to be used.
Fts5Query toCertainFts5(const search::QueryPlan &plan);

/// One run of a query, for the SQL function closeness(words): lower is better.
struct Ranking
{
    const Fts5Query *query;
    text::Tokenizer *tokenizer;
    quint32 kinds = ~0U;   ///< A bit for each RowKind that counts.
    std::int64_t rows = 0; ///< How many were found; counted on the way.
};

/// What closeness() gives rows that do not count.
inline constexpr double NoRank = 1e18;

/// Rows of each kind have ids from a number of their own on.
inline constexpr std::int64_t RowsOfKind = std::int64_t(1) << 40;

/// Makes `tokenizer` FTS5's tokenizer "telaah", and adds closeness(), which looks into `ranking`.
/// Both must outlive the connection. Throws as SQLiteCpp does.
[[nodiscard]] Result<void> installSearch(
    SQLite::Database &connection, text::Tokenizer &tokenizer, Ranking *&ranking);

} // namespace telaah::store
