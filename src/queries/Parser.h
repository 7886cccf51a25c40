// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "queries/Query.h"
#include "queries/QueryError.h"

namespace telaah::queries {

class Names;

/// Nobody types more; what is pasted by mistake is refused at once.
inline constexpr int MaxLength = 10'000; ///< UTF-16 units.
inline constexpr int MaxTerms = 500;     ///< Words, phrases and conditions.
inline constexpr int MaxDepth = 50;      ///< Parentheses and NOTs that hold one another.
inline constexpr int MaxDistance = 1000; ///< Words, of NEAR.

/// Reads a query; docs/queries.md has the grammar. `isExact` is the switch beside the field.
[[nodiscard]] Understood<Query> parse(
    const QString &text, const Names &names, bool isExact = false);

} // namespace telaah::queries
