// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/queries/IndexMatches.h"

#include "notebook/Search.h"

#include <limits>

namespace telaah::notebook {

Result<QList<search::Hit>> IndexMatches::rows(
    const search::TextQuery &words, search::RowKind kind) const
{
    SearchScope scope;
    scope.limit = std::numeric_limits<int>::max();
    scope.kinds = {kind};
    const auto answer = m_search.find(words, scope);
    if (answer)
        return answer->result.hits;
    if (answer.error().code == ErrorCode::EmptyQuery) // Signs only, which stand nowhere.
        return QList<search::Hit>();
    return Failure(answer.error());
}

} // namespace telaah::notebook
