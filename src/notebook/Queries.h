// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "passages/Excerpts.h"
#include "queries/Names.h"
#include "queries/Query.h"
#include "queries/TextMatches.h"
#include "store/Stores.h"

namespace telaah::notebook {

/// What queries can name in the notebook as it is now.
[[nodiscard]] Result<queries::Names> queryNames(
    const store::Stores &stores, vocabulary::Language language);

struct PassagePlace
{
    DocumentId documentId;
    PassageId id;

    friend bool operator==(const PassagePlace &, const PassagePlace &) = default;
};

/// The passages that fulfil the query, as the library has the documents, then in reading order.
[[nodiscard]] Result<QList<PassagePlace>> passagesFor(
    const store::Stores &stores, const queries::TextMatches &matches, const queries::Query &query);

/// The same as excerpts.
[[nodiscard]] Result<passages::Excerpts> excerptsFor(
    const store::Stores &stores, const queries::TextMatches &matches, const queries::Query &query);

/// A place in a text that a query found.
struct TextPlace
{
    DocumentId documentId;
    RevisionId revisionId;
    text::CodePointSpan span;
    search::MatchKind match; ///< Exact, of a passage.
    PassageId passageId;     ///< Of a passage that was found as such; else invalid.
    std::uint64_t terms = 0; ///< See TermSpan.
    bool isApart = false;    ///< Several words with others between, or not as they were typed.
    std::vector<text::CodePointSpan> words = {}; ///< Of a NEAR; else empty: they are all of it.

    friend bool operator==(const TextPlace &, const TextPlace &) = default;
};

/// What is a place of bare words.
enum class Places {
    EachWord,
    /// Words that stand side by side, or the tightest stretch of a paragraph that has all of them;
    /// if the query is asked of passages, of a passage in its paragraph.
    WordsTogether,
};

/// Where in the texts: words that are asked for, and whole passages where a part of the query asks
/// for none. As the library has the documents, then in reading order. REQUIRES:
/// queries::forTexts(query)
[[nodiscard]] Result<QList<TextPlace>> placesFor(
    const store::Stores &stores, const queries::TextMatches &matches, const queries::Query &query,
    Places wanted = Places::EachWord);

} // namespace telaah::notebook
