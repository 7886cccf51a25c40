// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "notebook/Queries.h"
#include "notebook/queries/Terms.h"

namespace telaah::notebook {

/// What a query is true of, found by sets of passages, paragraphs and documents: one for each
/// condition, joined in memory. docs/queries.md says what is true of what. For one query, used
/// once.
class Evaluation
{
public:
    /// All must outlive the evaluation.
    Evaluation(
        const store::QueryFacts &facts, const queries::TextMatches &matches, Ground &ground,
        const queries::Query &query)
        : m_facts(facts)
        , m_ground(ground)
        , m_query(query)
        , m_terms(matches, ground, query.isExact)
    {
    }

    /// The passages that a query for passages brings.
    [[nodiscard]] Result<queries::Units> passages();

    /// What is found in the texts: words where there are any, and passages where parts of the
    /// query ask for no words.
    struct InTexts
    {
        FoundPlaces places; ///< Each once; what touches is one.
        queries::Units passages;
        int terms = 0; ///< That were looked for so far.
    };
    [[nodiscard]] Result<InTexts> inTexts(Places wanted);

private:
    using Node = queries::Node;
    using Scope = queries::Scope;
    using Units = queries::Units;

    [[nodiscard]] Result<Units> fulfilling(const Node &node, Scope scope);
    [[nodiscard]] Result<Units> fulfillingAll(const queries::All &all, Scope scope);
    [[nodiscard]] Result<Units> fulfillingAny(const queries::Any &any, Scope scope);
    [[nodiscard]] Result<Units> having(const Node &words, Scope scope);
    [[nodiscard]] Result<Units> having(const FoundPlaces &places, Scope scope);
    [[nodiscard]] Result<Units> passagesAround(const FoundPlaces &places);
    [[nodiscard]] Result<Units> documentsOf(const Node &condition) const;
    [[nodiscard]] Result<Units> passagesOf(const Node &condition);
    [[nodiscard]] Result<std::vector<PassageId>> askedOf(const Node &condition) const;

    [[nodiscard]] Result<Units> contributing(const Node &node, const Units &units, Scope scope);
    [[nodiscard]] Result<void> collect(
        const Node &node, const Units &units, Scope scope, InTexts &found);
    [[nodiscard]] Result<void> collectWords(
        const Node &words, const Units &units, Scope scope, InTexts &found);
    static void addPlacesInUnits(
        const FoundPlaces &places, const Units &units, Scope scope, FoundPlaces &found);
    void addPlacesInPassages(
        const FoundPlaces &places, const Units &passages, FoundPlaces &found) const;

    FoundPlaces togetherInPassages(
        const FoundPlaces &places, const Units &passages, std::uint64_t terms,
        bool isRepeating) const;

    const store::QueryFacts &m_facts;
    Ground &m_ground;
    const queries::Query &m_query;
    Terms m_terms;
    Places m_wanted = Places::EachWord;
    std::map<QList<ConceptId>, Units> m_bearing; ///< What was asked before.
};

} // namespace telaah::notebook
