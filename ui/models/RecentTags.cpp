// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/RecentTags.h"

#include <algorithm>

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
    if (coderId() != m_coderId)
        return reload(); // Somebody reads for the first time, or under another name.
    const QList<ConceptId> before = m_numbered;
    for (const ConceptId conceptId : changes.concepts.removed) {
        std::ranges::replace(m_numbered, conceptId, ConceptId());
        m_latest.removeAll(conceptId);
    }
    QSet<ConceptId> seen;
    const QString newest = m_newest; // Those put on together come in any order.
    for (const TagId &tag : changes.tags.added) {
        if (tag.coderId != m_coderId || seen.size() == Count || seen.contains(tag.conceptId))
            continue;
        seen.insert(tag.conceptId);
        // What comes back by undo has its old time: nobody has just used it.
        const QString at = m_notebook.stores().usage.putAt(tag).value_or(QString());
        if (at >= newest)
            use(tag.conceptId);
        m_newest = std::max(m_newest, at);
    }
    trim();
    if (before != m_numbered || changes.concepts != history::Touched<ConceptId>())
        emit changed();
}

/// What has a number and is still recent keeps it.
void RecentTags::reload()
{
    m_coderId = coderId();
    const auto uses = m_notebook.stores().usage.recentUses(m_coderId, Count);
    m_latest.clear();
    m_newest.clear();
    if (uses && !uses->isEmpty()) {
        m_newest = uses->first().at;
        for (const auto &use : *uses)
            m_latest.append(use.conceptId);
    }
    setNumbered(m_numbered);
}

void RecentTags::setNumbered(const QList<ConceptId> &conceptIds)
{
    m_numbered = conceptIds.first(std::min(Count, conceptIds.size()));
    for (qsizetype i = 0; i < m_numbered.size(); ++i) {
        const bool isTwice = m_numbered.indexOf(m_numbered.at(i)) < i;
        if (isTwice || !m_latest.contains(m_numbered.at(i)))
            m_numbered[i] = {};
    }
    for (const ConceptId conceptId : std::as_const(m_latest)) {
        if (!m_numbered.contains(conceptId))
            number(conceptId);
    }
    trim();
    emit changed();
}

CoderId RecentTags::coderId() const
{
    return m_notebook.stores().coders.find(m_notebook.coder()).value_or(CoderId());
}

void RecentTags::use(ConceptId conceptId)
{
    if (!m_numbered.contains(conceptId)) {
        if (m_latest.size() == Count)
            std::ranges::replace(m_numbered, m_latest.takeLast(), ConceptId());
        number(conceptId);
    }
    m_latest.removeAll(conceptId);
    m_latest.prepend(conceptId);
}

/// The first number that is free.
void RecentTags::number(ConceptId conceptId)
{
    if (const qsizetype free = m_numbered.indexOf(ConceptId()); free >= 0)
        m_numbered[free] = conceptId;
    else
        m_numbered.append(conceptId);
}

void RecentTags::trim()
{
    while (!m_numbered.isEmpty() && !m_numbered.last().isValid())
        m_numbered.removeLast();
}

} // namespace telaah::ui
