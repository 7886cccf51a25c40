// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/RecentTags.h"

namespace telaah::ui {

using notebook::Notebook;

RecentTags::RecentTags(Notebook &notebook, QObject *parent)
    : QObject(parent)
    , m_notebook(notebook)
{
    connect(&notebook, &Notebook::changed, this, &RecentTags::follow);
    connect(&notebook, &Notebook::changedOutside, this, &RecentTags::reload);
    reload();
}

void RecentTags::follow(const history::Changes &changes)
{
    const QList<ConceptId> before = m_numbered;
    for (const ConceptId conceptId : changes.concepts.removed) {
        m_numbered.removeAll(conceptId);
        m_latest.removeAll(conceptId);
    }
    QSet<ConceptId> seen;
    for (const TagId &tag : changes.tags.added) {
        if (seen.size() < Count && !seen.contains(tag.conceptId)) {
            seen.insert(tag.conceptId);
            use(tag.conceptId);
        }
    }
    if (before != m_numbered || changes.concepts != history::Touched<ConceptId>())
        emit changed();
}

void RecentTags::reload()
{
    m_latest = m_notebook.stores().usage.recentConcepts(Count).value_or(QList<ConceptId>());
    m_numbered = m_latest;
    emit changed();
}

void RecentTags::use(ConceptId conceptId)
{
    if (!m_numbered.contains(conceptId)) {
        if (m_numbered.size() < Count)
            m_numbered.append(conceptId);
        else
            m_numbered[m_numbered.indexOf(m_latest.takeLast())] = conceptId;
    }
    m_latest.removeAll(conceptId);
    m_latest.prepend(conceptId);
}

} // namespace telaah::ui
