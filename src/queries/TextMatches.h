// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "search/Hit.h"
#include "search/TextQuery.h"

#include <functional>

namespace telaah::queries {

/// Finds words in the texts of a notebook, so that the evaluation of queries needs to know neither
/// an index nor what a form of a word is.
class TextMatches
{
public:
    virtual ~TextMatches() = default;

    /// Hands over every row of the kind, Text or PassageNote, that has the words, in any order: a
    /// frequent word has most of the library, so nobody is to keep them. `words` is of
    /// TextQuery::Kind::Words.
    [[nodiscard]] virtual Result<void> visit(
        const search::TextQuery &words, search::RowKind kind,
        const std::function<void(const search::Hit &)> &found) const = 0;
};

} // namespace telaah::queries
