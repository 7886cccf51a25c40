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
    text::TextRange best; ///< The tightest stretch with all that can be found.
    QList<Match> matches; ///< Ascending; they do not overlap.

    friend bool operator==(const Located &, const Located &) = default;
};

/// Nothing if the row does not hold what the query asks for. Reads the row.
std::optional<Located> locate(const QueryPlan &plan, QStringView row, text::Tokenizer &tokenizer);

} // namespace telaah::search
