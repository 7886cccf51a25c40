// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "passages/Excerpts.h"

namespace telaah::test {

/// One document by two authors, a theme, an actor and a coder, and excerpts as they are added.
struct SampleExcerpts
{
    SampleExcerpts()
    {
        documents::Document document;
        document.id = DocumentId(1);
        document.title = "Kerja Sama, 2017";
        excerpts.documents.insert(document.id, document);
        excerpts.references.insert(
            document.id,
            {"Lee, S., dan Oba, M.", "2019", "Lee, S., dan Oba, M. (2019). ", document.title,
             ". Penerbit."});
        excerpts.coders.insert(CoderId(1), {CoderId(1), {}, "Ani", "A"});
        excerpts.coders.insert(CoderId(2), {CoderId(2), {}, "Rudi", "R"});
        addFacet(1, "theme", {"Tema", "Theme"});
        addFacet(2, "actor", {"Aktor", "Actor"});
        addFacet(3, "forum", {"Forum", "Forum"});
        addConcept(theme, FacetId(1), "keamanan", {"Keamanan", "Security"});
        addConcept(otherTheme, FacetId(1), "berbagi", {"Berbagi", "Sharing"});
        addConcept(actor, FacetId(2), "jepang", {"Jepang", "Japan"});
    }

    passages::Excerpt &add(const QString &quote, const QList<ConceptId> &conceptIds = {})
    {
        const QDateTime created(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
        excerpts.entries.append({
            .id = PassageId(excerpts.entries.size() + 1),
            .documentId = DocumentId(1),
            .coderId = CoderId(1),
            .span = {10, 10 + quote.size()},
            .paragraph = 7,
            .citation = "(Lee dan Oba, 2019, para. 7)",
            .quote = quote,
            .conceptIds = conceptIds,
            .note = {},
            .status = passages::Status::Anchored,
            .created = created,
            .modified = created.addSecs(60),
        });
        return excerpts.entries.last();
    }

    passages::Excerpts excerpts;
    static constexpr ConceptId theme{1};
    static constexpr ConceptId otherTheme{2};
    static constexpr ConceptId actor{3};

private:
    void addFacet(int id, const QString &key, const vocabulary::Label &label)
    {
        excerpts.facets.append({FacetId(id), {}, key, label, "■", id});
    }

    void addConcept(
        ConceptId id, FacetId facetId, const QString &key, const vocabulary::Label &label)
    {
        vocabulary::Concept entry;
        entry.id = id;
        entry.facetId = facetId;
        entry.key = key;
        entry.label = label;
        excerpts.concepts.insert(id, entry);
    }
};

} // namespace telaah::test
