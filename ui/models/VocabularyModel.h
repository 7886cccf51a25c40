// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ConceptCounts.h"
#include "text/PeopleOrder.h"
#include "vocabulary/ConceptSearch.h"

#include <QAbstractItemModel>

#include <optional>

namespace telaah::ui {

/// The facets of a notebook and below each its concepts, with how many passages bear them in the
/// document at hand and in the notebook, the most frequent in the document first. They keep their
/// order while it is read, so that none slides away from under the pointer; one that is used for
/// the first time is put in its place. While concepts are searched for, those that fit are shown.
class VocabularyModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        FacetRole = Qt::UserRole, ///< The vocabulary::Facet, of its concepts as well.
        ConceptRole,              ///< The vocabulary::Concept; invalid for facets.
        CountRole,                ///< Passages in the document; of a facet, those of its concepts.
        TotalRole,                ///< The same in the whole notebook.
    };

    /// `notebook` must outlive the model.
    explicit VocabularyModel(notebook::Notebook &notebook, QObject *parent = nullptr);

    void setRevision(RevisionId revisionId);
    void setLanguage(vocabulary::Language language);

    /// Whether concepts that no passage of the notebook bears are shown.
    void setShowingUnused(bool isShowing);
    bool isShowingUnused() const { return m_isShowingUnused; }

    /// Shows the concepts with a label or alias that fits, used or not; an empty text ends it.
    void setSearch(const QString &typed);

    /// Invalid if the concept is not shown.
    QModelIndex indexOf(ConceptId conceptId) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    struct Branch
    {
        vocabulary::Facet facet;
        QList<vocabulary::Concept> concepts;
        qsizetype count = 0;
        qsizetype total = 0;
    };

    void follow(const history::Changes &changes);
    void reload();
    void arrange();
    QList<vocabulary::Concept> shownOf(const vocabulary::Facet &facet) const;
    void grow(ConceptId conceptId, ConceptCounts::Growth growth);
    bool isShownUntyped(ConceptId conceptId) const;
    void insert(int facetRow, const vocabulary::Concept &entry);
    void remove(int facetRow, int row);
    bool goesBefore(const vocabulary::Concept &left, const vocabulary::Concept &right) const;
    QVariant facetData(const Branch &branch, int role) const;
    QVariant conceptData(const Branch &branch, const vocabulary::Concept &entry, int role) const;
    QString spoken(const vocabulary::Label &label, qsizetype count, qsizetype total) const;
    const QString &labelOf(const vocabulary::Label &label) const;

    notebook::Notebook &m_notebook;
    ConceptCounts m_counts;
    vocabulary::Language m_language = vocabulary::Language::Indonesian;
    bool m_isShowingUnused = false;
    text::PeopleOrder m_peopleOrder;
    QList<vocabulary::Facet> m_facets;
    QList<vocabulary::Concept> m_concepts;
    QString m_typed;
    mutable std::optional<vocabulary::ConceptSearch> m_search; ///< Made when first asked for.
    QList<Branch> m_branches;
};

} // namespace telaah::ui
