// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "queries/Concordance.h"
#include "queries/Names.h"
#include "queries/Query.h"
#include "queries/TextMatches.h"
#include "store/Stores.h"

namespace telaah::notebook {

/// What queries can name in the notebook as it is now.
[[nodiscard]] Result<queries::Names> queryNames(
    const store::Stores &stores, vocabulary::Language language);

/// The passages that fulfil the query, as the library has the documents, then in reading order.
[[nodiscard]] Result<QList<PassageId>> passagesFor(
    const store::Stores &stores, const queries::TextMatches &matches, const queries::Query &query);

/// A place in a text that a query found.
struct TextPlace
{
    DocumentId documentId;
    RevisionId revisionId;
    text::CodePointSpan span;
    search::MatchKind match; ///< Exact, of a passage.
    PassageId passageId;     ///< Of a passage that was found as such; else invalid.

    friend bool operator==(const TextPlace &, const TextPlace &) = default;
};

/// Where in the texts: words that are asked for, and whole passages where a part of the query asks
/// for none. As the library has the documents, then in reading order. REQUIRES:
/// queries::forTexts(query)
[[nodiscard]] Result<QList<TextPlace>> placesFor(
    const store::Stores &stores, const queries::TextMatches &matches, const queries::Query &query);

/// The words that a query finds, each with what stands beside it. REQUIRES:
/// queries::forConcordance(query)
[[nodiscard]] Result<QList<queries::ConcordanceLine>> concordanceFor(
    const store::Stores &stores, const queries::TextMatches &matches, const queries::Query &query,
    int width);

} // namespace telaah::notebook
