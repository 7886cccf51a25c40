// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/QueryPlan.h"

#include <optional>

namespace telaah::search {

/// Where in a row of text a query is found; UTF-16.
struct Located
{
    MatchKind match;      ///< The worst of what `best` has.
    text::TextRange best; ///< The stretch with all that can be found: as typed, or the tightest.
    QList<Match> matches; ///< Ascending; they do not overlap.
    bool isApart = false; ///< See Hit::isApart.

    friend bool operator==(const Located &, const Located &) = default;
};

/// Nothing if the row does not hold what the query asks for. Reads the row.
///
/// `positions`, ascending, are where an index has found keys of the plan. Elsewhere only words as
/// they are written are compared, which spares looking up what all the others are forms of. Null:
/// nobody knows.
std::optional<Located> locate(
    const QueryPlan &plan, QStringView row, text::Tokenizer &tokenizer,
    const std::vector<int> *positions = nullptr);

} // namespace telaah::search
