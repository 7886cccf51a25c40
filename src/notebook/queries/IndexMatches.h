// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "queries/TextMatches.h"

namespace telaah::notebook {

class Search;

/// Finds words by the search index, in all their forms.
class IndexMatches : public queries::TextMatches
{
public:
    /// `search` must outlive the matches, and is used by the same thread.
    explicit IndexMatches(Search &search)
        : m_search(search)
    {
    }

    Result<void> visit(
        const search::TextQuery &words, search::RowKind kind,
        const std::function<void(const search::Hit &)> &found) const override;

private:
    Search &m_search;
};

} // namespace telaah::notebook
