// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "search/Hit.h"
#include "search/TextQuery.h"
#include "text/words/Tokenizer.h"

namespace telaah::search {

/// Any of these keys, at one position. See text::wordKey().
using Keys = QList<QByteArray>;

/// Positions that follow one another.
struct Pattern
{
    QList<Keys> positions;
    MatchKind kind;
    bool isBeginning = false; ///< The keys of the last position may go on.
    QStringList letters;      ///< Of Form::Exact, what is written at each; else empty.

    friend bool operator==(const Pattern &, const Pattern &) = default;
};

/// A TextQuery in terms of keys, which is what both the index and a text that was read are asked.
struct QueryPlan
{
    TextQuery::Kind kind = TextQuery::Kind::Words;
    QList<Pattern> patterns; ///< Of Words, by kind; any of them is enough.
    bool isAlias = false;    ///< Of Words: see TextQuery::isAlias.
    int distance = 0;        ///< Of Near.
    bool isApart = false;    ///< Of And: words that are one when joined; comes after those.
    QList<QueryPlan> parts;

    friend bool operator==(const QueryPlan &, const QueryPlan &) = default;
};

/// What a query may have at most; more is refused, with a message, before it takes time.
namespace limits {
inline constexpr qsizetype QueryLength = 10'000; ///< Characters of all words, in UTF-16.
inline constexpr qsizetype QueryWords = 500;
inline constexpr int QueryDepth = 50;
inline constexpr qsizetype AcronymLength = 5; ///< In plain search, longer capitals are no acronym.
} // namespace limits

enum class Case {
    OfAcronyms, ///< ITU does not find itu.
    Ignored,
};

/// Words of which Case makes a difference, as typed.
struct Acronym
{
    QString letters;
    bool isBeginning;
};

/// Those of the query, each once.
QList<Acronym> acronymsOf(const TextQuery &query);

/// Fails with EmptyQuery where there is no word, and with QueryTooLong. `ignored` are acronyms of
/// which case is ignored all the same.
[[nodiscard]] Result<QueryPlan> planOf(
    const TextQuery &query, text::Tokenizer &tokenizer, Case acronyms,
    const QStringList &ignored = {});

/// Whether every row that has the keys of the pattern holds it. Of several positions that is not
/// sure, as two words that are one stand at one position, and keys do not tell the letters.
bool isCertain(const Pattern &pattern);

/// The same of all patterns of the plan.
bool isCertain(const QueryPlan &plan);

} // namespace telaah::search
