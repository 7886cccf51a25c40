// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "queries/Query.h"
#include "queries/Units.h"
#include "store/QueryFacts.h"

#include <QHash>

#include <map>
#include <optional>
#include <span>

namespace telaah::notebook {

/// What the units of a query lie on: documents, where their paragraphs start, and which passages
/// there are, as far as they are asked for. Read once; for one evaluation.
class Ground
{
public:
    struct Spot
    {
        PassageId id;
        text::CodePointSpan span;
    };

    /// `facts` must outlive what is made of it. Fails as the store does.
    [[nodiscard]] static Result<Ground> of(const store::QueryFacts &facts);

    const std::vector<store::QueryFacts::Document> &documents() const { return m_documents; }

    /// Nothing for one that is not the newest of a document.
    std::optional<std::size_t> documentOf(RevisionId id) const;

    /// In reading order; places in it are the lower halves of passage units.
    [[nodiscard]] Result<std::span<const Spot>> passagesIn(std::size_t document);

    /// What is not in a newest revision is left out.
    [[nodiscard]] Result<queries::Units> unitsOf(const std::vector<PassageId> &ids);

    /// REQUIRES: it is a unit of a passage.
    const Spot &spotOf(queries::Unit unit) const;

    [[nodiscard]] Result<queries::Units> all(queries::Scope scope);

    /// Those of another scope that hold, or lie in, one of `units`, be it in part.
    [[nodiscard]] Result<queries::Units> translated(
        const queries::Units &units, queries::Scope from, queries::Scope to);

private:
    explicit Ground(const store::QueryFacts &facts)
        : m_facts(&facts)
    {
    }

    [[nodiscard]] Result<void> readPassages();

    using Starts = std::vector<std::int64_t>;
    [[nodiscard]] Result<const Starts *> startsIn(std::size_t document);
    static void addParagraphs(
        std::vector<queries::Unit> &units, std::size_t document, const Starts &starts,
        text::CodePointSpan span);

    [[nodiscard]] Result<queries::Units> paragraphsOfPassages(const queries::Units &passages);
    [[nodiscard]] Result<queries::Units> passagesOfParagraphs(const queries::Units &paragraphs);
    [[nodiscard]] Result<queries::Units> insideDocuments(
        const queries::Units &documents, queries::Scope scope);

    const store::QueryFacts *m_facts;
    std::vector<store::QueryFacts::Document> m_documents;
    QHash<RevisionId, std::size_t> m_documentOf;
    std::map<std::size_t, Starts> m_starts; ///< Of the documents that were asked about.

    bool m_hasPassages = false;
    std::vector<std::vector<Spot>> m_passages;                 ///< Of each document.
    std::vector<std::pair<PassageId, queries::Unit>> m_unitOf; ///< Ascending.
};

} // namespace telaah::notebook
