// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "notebook/queries/Ground.h"
#include "queries/TextMatches.h"

namespace telaah::notebook {

/// Where in the texts something was found.
struct Found
{
    std::size_t document; ///< Its place in the library.
    queries::Unit paragraph;
    text::CodePointSpan span;
    search::MatchKind match;
    std::uint64_t terms = 0; ///< A bit for each of the query that it is of; see Evaluation.
    bool isApart = false;    ///< Several words with others between, or not as they were typed.
    std::vector<text::CodePointSpan> words = {}; ///< Of a NEAR; else empty: they are all of it.
};

/// In reading order.
using FoundPlaces = std::vector<Found>;

/// Finds what words, phrases and NEARs of a query stand for in the texts of a notebook. Remembers
/// what it has found.
class Terms
{
public:
    /// Both must outlive the terms.
    Terms(const queries::TextMatches &matches, const Ground &ground, bool isExact)
        : m_matches(matches)
        , m_ground(ground)
        , m_isExact(isExact)
    {
    }

    using List = std::vector<FoundPlaces>;

    /// One for each thing that must be there: each of some words, the phrase, the whole NEAR.
    /// REQUIRES: the node is one of these
    [[nodiscard]] Result<const List *> placesOf(const queries::Node &node);

    /// The passages whose notes say so.
    [[nodiscard]] Result<std::vector<PassageId>> noting(const queries::NoteSays &note) const;

private:
    /// Text and form of words, whether the last may go on, and whether it is another name.
    using Asked = std::tuple<QString, search::Form, bool, bool>;

    search::TextQuery wanted(const queries::Word &word) const;
    [[nodiscard]] Result<FoundPlaces> find(const search::TextQuery &query);
    [[nodiscard]] Result<List> find(const queries::Words &words);
    [[nodiscard]] Result<FoundPlaces> find(const queries::Near &near) const;

    const queries::TextMatches &m_matches;
    const Ground &m_ground;
    bool m_isExact;
    std::map<const queries::Node *, List> m_found;
    std::map<Asked, FoundPlaces> m_words;
};

} // namespace telaah::notebook
