// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "search/Hit.h"
#include "search/TextQuery.h"

#include <memory>
#include <optional>

namespace telaah::store {

/// Where to look, and for how many.
struct SearchScope
{
    qsizetype limit = 100; ///< Of hits; all are counted.
    QList<search::RowKind> kinds = {
        search::RowKind::Text, search::RowKind::PassageNote, search::RowKind::DocumentNote};
    std::optional<DocumentId> documentId; ///< Its text only.
    bool ignoresCase = false; ///< Has capitals such as ITU find itu as well.
};

struct SearchResult
{
    QList<search::Hit> hits; ///< Best first: exact ones, other forms, variants; in each by BM25.
    std::int64_t total = 0;  ///< Rows in which it was found.

    friend bool operator==(const SearchResult &, const SearchResult &) = default;
};

} // namespace telaah::store
