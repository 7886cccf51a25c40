// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/Changes.h"
#include "notebook/Notebook.h"

#include <QHash>

#include <optional>

namespace telaah::ui {

/// How many passages bear each concept, in the document at hand and in the notebook.
class ConceptCounts
{
public:
    /// How many passages more there are.
    struct Growth
    {
        qsizetype here = 0; ///< In the document.
        qsizetype total = 0;
    };

    /// `notebook` must outlive the counts, which know of nothing before reload().
    explicit ConceptCounts(const notebook::Notebook &notebook)
        : m_notebook(notebook)
    {
    }

    void setRevision(RevisionId revisionId);

    /// Counts all anew.
    void reload();

    /// Returns by how much they have grown; nothing if so much has changed that all were counted
    /// anew. Of those that are not counted yet as well.
    std::optional<QHash<ConceptId, Growth>> follow(const history::Changes &changes);

    qsizetype here(ConceptId id) const { return m_here.value(id); }
    qsizetype total(ConceptId id) const { return m_totals.value(id); }

private:
    QHash<ConceptId, Growth> growthBy(const history::Changes &changes) const;
    bool isHere(PassageId passageId, const history::Changes &changes) const;

    const notebook::Notebook &m_notebook;
    RevisionId m_revisionId;
    QHash<ConceptId, qsizetype> m_here;
    QHash<ConceptId, qsizetype> m_totals;
};

} // namespace telaah::ui
