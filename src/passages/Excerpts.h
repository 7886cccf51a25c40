// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/Reference.h"
#include "passages/Excerpt.h"

#include <QHash>

namespace telaah::passages {

/// Excerpts with all it takes to write them out away from the notebook.
struct Excerpts
{
    QList<Excerpt> entries; ///< As the library has the documents, then in reading order.
    QHash<DocumentId, documents::Document> documents;
    QHash<DocumentId, documents::Reference> references; ///< To each document.
    QHash<CoderId, Coder> coders;
    QList<vocabulary::Facet> facets; ///< In the order they are shown in.
    QHash<ConceptId, vocabulary::Concept> concepts;
};

/// REQUIRES: what the excerpt refers to is there.
const documents::Document &documentOf(const Excerpts &excerpts, const Excerpt &excerpt);
const Coder &coderOf(const Excerpts &excerpts, const Excerpt &excerpt);

/// To the documents that there are excerpts from, in the order of a list of sources.
QList<documents::Reference> referencesOf(const Excerpts &excerpts);

/// What it is tagged with in one facet.
QList<ConceptId> conceptsOf(const Excerpts &excerpts, const Excerpt &excerpt, FacetId facetId);

/// "facet:key", as the command line and files name a concept.
QString nameOf(const Excerpts &excerpts, ConceptId conceptId);

enum class GroupBy {
    Nothing,
    Facet,
    Document,
    Coder,
};

/// How excerpts are put together under headings.
struct Grouping
{
    GroupBy by = GroupBy::Nothing;
    QString facetKey =
        {}; ///< Of GroupBy::Facet; of another facet than the notebook's, none is tagged.
};

/// Excerpts under one heading. An excerpt with two themes stands under both.
struct ExcerptGroup
{
    QString heading; ///< Empty if there is none: nothing is grouped, or these are tagged with none.
    QList<qsizetype> entries; ///< Places in Excerpts::entries, ascending.

    friend bool operator==(const ExcerptGroup &, const ExcerptGroup &) = default;
};

/// Concepts and coders as people order names, documents as the library does; those under no heading
/// come last. There is no empty group.
QList<ExcerptGroup> grouped(
    const Excerpts &excerpts, const Grouping &grouping, vocabulary::Language language);

} // namespace telaah::passages
