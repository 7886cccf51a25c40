// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/queries/IndexMatches.h"

#include "notebook/Search.h"

namespace telaah::notebook {

Result<void> IndexMatches::visit(
    const search::TextQuery &words, search::RowKind kind,
    const std::function<void(const search::Hit &)> &found) const
{
    auto visited = m_search.visit(words, kind, found);
    if (!visited && visited.error().code == ErrorCode::EmptyQuery)
        return {}; // Signs only, which stand nowhere.
    return visited;
}

} // namespace telaah::notebook
