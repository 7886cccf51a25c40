// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "search/QueryPlan.h"

#include <functional>
#include <optional>
#include <vector>

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
    bool isPartial = false;    ///< Finds only those with the more frequent words.
    search::QueryPlan plan;
    int words = 0; ///< How many Words the plan has.
};

/// Of how much is asked for.
struct Fts5Scope
{
    /// Worse matches are left out. REQUIRES: all, if the plan has a Not
    search::MatchKind worst = search::MatchKind::Variant;

    /// The words that are to stand for all with such a beginning; nothing: all of them. Null: of no
    /// beginning.
    std::function<std::optional<std::vector<QByteArray>>(const QByteArray &beginning)> completions;
};

/// What finds all rows that hold what the plan asks for, and as few others as FTS5 can tell.
Fts5Query toFts5(const search::QueryPlan &plan, const Fts5Scope &scope = {});

/// What finds only rows that hold it, but perhaps not all of them. Its phrases are not to be used.
Fts5Query toCertainFts5(const search::QueryPlan &plan);

/// Rows of each kind have ids from a number of their own on.
inline constexpr std::int64_t RowsOfKind = std::int64_t(1) << 40;

class Ranking;

/// Makes `tokenizer` FTS5's tokenizer "telaah", and adds closeness(), which hands rows to
/// `ranking`. Both must outlive the connection. Throws as SQLiteCpp does.
[[nodiscard]] Result<void> installSearch(
    SQLite::Database &connection, text::Tokenizer &tokenizer, Ranking *&ranking);

} // namespace telaah::store
