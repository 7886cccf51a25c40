// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/Document.h"
#include "passages/Passage.h"
#include "vocabulary/ConceptSearch.h"

#include <QHash>
#include <QMap>
#include <QStringList>

#include <optional>

namespace telaah::queries {

/// What a query can name in a notebook: its fields, and what stands after their colons. Case and
/// accents do not matter. Made anew when vocabulary, coders or titles have changed.
class Names
{
public:
    enum class FieldKind {
        Facet,
        Coder,
        Document,
        Note,
        Has,
        Year,
    };

    struct Field
    {
        FieldKind kind;
        QString name;    ///< As it is best typed: "theme".
        FacetId facetId; ///< Of a facet.
        QString label;   ///< As readers know it, in their language.
    };

    struct Title
    {
        DocumentId id;
        QString text;
    };

    Names() = default;

    /// `language` decides which labels are suggested first.
    Names(
        const QList<vocabulary::Facet> &facets, const QList<vocabulary::Concept> &concepts,
        const QList<passages::Coder> &coders, const QList<Title> &titles,
        vocabulary::Language language);

    /// By its key or by its name in either language, such as "tema".
    std::optional<Field> field(QStringView name) const;

    /// One name of each: facets as the notebook has them, then the others.
    QList<Field> fields() const { return m_fields; }

    /// What the value is the key of, or else the whole label or alias of; ascending.
    QList<ConceptId> concepts(FacetId facetId, const QString &value) const;

    /// With all that is narrower than one of them, directly or not; ascending.
    QList<ConceptId> withNarrower(const QList<ConceptId> &ids) const;

    /// Whose whole name or initials the value is, or else in whose name a word begins so.
    QList<CoderId> coders(const QString &value) const;

    /// Whose number the value is, or else in whose title it stands at the beginning of a word.
    QList<DocumentId> documents(const QString &value) const;

    /// What may have been meant, best first, as it is to be typed; few.
    QStringList similarFields(const QString &typed) const;
    QStringList similarConcepts(FacetId facetId, const QString &typed) const;
    QStringList similarCoders(const QString &typed) const;
    QStringList similarTitles(const QString &typed) const;

    /// For completion.
    const vocabulary::ConceptSearch &conceptSearch() const { return m_conceptSearch; }
    const vocabulary::Concept *entry(ConceptId id) const;
    const QList<vocabulary::Concept> &allConcepts() const { return m_concepts; }
    const QList<passages::Coder> &allCoders() const { return m_coders; }
    const QList<Title> &titles() const { return m_titles; }

private:
    struct Named ///< Within a facet, folded.
    {
        FacetId facetId;
        QString name;

        friend bool operator==(const Named &, const Named &) = default;
        friend size_t qHash(const Named &named, size_t seed = 0)
        {
            return qHashMulti(seed, named.facetId, named.name);
        }
    };

    void addFacet(const vocabulary::Facet &facet, vocabulary::Language language);
    void addConcept(const vocabulary::Concept &entry);

    QList<Field> m_fields;
    QMap<QString, qsizetype> m_fieldByName; ///< Folded; places in m_fields.
    QList<vocabulary::Concept> m_concepts;
    QHash<ConceptId, qsizetype> m_placeOf; ///< In m_concepts.
    QHash<Named, ConceptId> m_byKey;
    QHash<Named, QList<ConceptId>> m_byName;
    QHash<ConceptId, QList<ConceptId>> m_narrower;
    vocabulary::ConceptSearch m_conceptSearch;
    QList<passages::Coder> m_coders;
    QList<Title> m_titles;
    QStringList m_foldedTitles; ///< In the order of m_titles.
};

/// Whether `typed` stands in `name` at the beginning of a word. Both are folded; what is empty
/// stands everywhere.
bool beginsWordIn(QStringView name, QStringView typed);

} // namespace telaah::queries
