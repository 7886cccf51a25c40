// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/Changes.h"
#include "notebook/Notebook.h"
#include "text/PeopleOrder.h"
#include "vocabulary/ConceptSearch.h"

#include <QAbstractItemModel>

namespace telaah::ui {

/// The facets of a notebook and below each its concepts, with how many passages bear them in the
/// document at hand, the most frequent first. They keep their order while it is read, so that none
/// slides away from under the pointer; one that is used for the first time is put in its place.
class VocabularyModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        FacetRole = Qt::UserRole, ///< The vocabulary::Facet, of its concepts as well.
        ConceptRole,              ///< The vocabulary::Concept; invalid for facets.
        CountRole,                ///< Passages in the document; of a facet, those of its concepts.
    };

    /// `notebook` must outlive the model.
    explicit VocabularyModel(notebook::Notebook &notebook, QObject *parent = nullptr);

    void setRevision(RevisionId revisionId);
    void setLanguage(vocabulary::Language language);

    /// Whether concepts that no passage of the notebook bears are shown.
    void setShowingUnused(bool isShowing);
    bool isShowingUnused() const { return m_isShowingUnused; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Branch
    {
        vocabulary::Facet facet;
        QList<vocabulary::Concept> concepts;
        qsizetype count = 0;
    };

    void follow(const history::Changes &changes);
    void reload();
    void arrange();
    QHash<ConceptId, qsizetype> growthBy(const history::Changes &changes) const;
    bool isHere(PassageId passageId, const history::Changes &changes) const;
    void recount(ConceptId conceptId, qsizetype growth);
    void insert(int facetRow, const vocabulary::Concept &entry);
    bool goesBefore(const vocabulary::Concept &left, const vocabulary::Concept &right) const;
    QVariant facetData(const Branch &branch, int role) const;
    QVariant conceptData(const Branch &branch, const vocabulary::Concept &entry, int role) const;
    const QString &labelOf(const vocabulary::Label &label) const;

    notebook::Notebook &m_notebook;
    RevisionId m_revisionId;
    vocabulary::Language m_language = vocabulary::Language::Indonesian;
    bool m_isShowingUnused = false;
    text::PeopleOrder m_peopleOrder;
    QList<vocabulary::Facet> m_facets;
    QList<vocabulary::Concept> m_concepts;
    QHash<ConceptId, qsizetype> m_counts; ///< In the document.
    QList<Branch> m_branches;
};

} // namespace telaah::ui
