// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "queries/Query.h"
#include "search/TextQuery.h"

#include <optional>

namespace telaah::notebook {

/// The query as the search index takes it, if it asks for words alone: then rows of text, notes and
/// titles can be ranked by how well they fit. `isTyping`: its last word may go on.
std::optional<search::TextQuery> plainQuery(const queries::Query &query, bool isTyping);

/// What a phrase asks the index for.
search::TextQuery wordsOf(const queries::Phrase &phrase, bool isExact);

} // namespace telaah::notebook
