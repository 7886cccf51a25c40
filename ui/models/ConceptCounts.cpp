// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ConceptCounts.h"

namespace telaah::ui {

namespace {

using Counts = QHash<ConceptId, qsizetype>;

constexpr qsizetype FewTags = 1000; ///< Beyond, counting all anew takes less.

} // namespace

void ConceptCounts::setRevision(RevisionId revisionId)
{
    m_revisionId = revisionId;
    m_here = m_notebook.stores().usage.countsByConcept(m_revisionId).value_or(Counts());
}

void ConceptCounts::reload()
{
    setRevision(m_revisionId);
    m_totals = m_notebook.stores().usage.countsByConcept().value_or(Counts());
}

std::optional<QHash<ConceptId, ConceptCounts::Growth>> ConceptCounts::follow(
    const history::Changes &changes)
{
    if (changes.tags.added.size() + changes.tags.removed.size() > FewTags) {
        reload();
        return std::nullopt;
    }
    const auto growth = growthBy(changes);
    for (auto entry = growth.cbegin(); entry != growth.cend(); ++entry) {
        m_here[entry.key()] += entry->here;
        m_totals[entry.key()] += entry->total;
    }
    return growth;
}

/// Looks only at the passages whose tags have changed: counting all of a concept takes as long as
/// it is used.
QHash<ConceptId, ConceptCounts::Growth> ConceptCounts::growthBy(
    const history::Changes &changes) const
{
    using Pair = std::pair<PassageId, ConceptId>;
    QHash<Pair, qsizetype> coders;
    for (const TagId &tag : changes.tags.added)
        ++coders[{tag.passageId, tag.conceptId}];
    for (const TagId &tag : changes.tags.removed)
        --coders[{tag.passageId, tag.conceptId}];
    QHash<ConceptId, Growth> growth;
    for (auto pair = coders.cbegin(); pair != coders.cend(); ++pair) {
        const auto [passageId, conceptId] = pair.key();
        Growth &grown = growth[conceptId];
        const auto now = m_notebook.stores().usage.codersOf(passageId, conceptId);
        if (!now)
            continue;
        // Another coder may have put the concept there as well.
        const qsizetype before = *now - pair.value();
        const qsizetype more = (*now > 0 ? 1 : 0) - (before > 0 ? 1 : 0);
        grown.total += more;
        if (isHere(passageId, changes))
            grown.here += more;
    }
    return growth;
}

bool ConceptCounts::isHere(PassageId passageId, const history::Changes &changes) const
{
    const auto moved = changes.revisionOf.constFind(passageId);
    const RevisionId revisionId = moved != changes.revisionOf.cend()
        ? *moved
        : m_notebook.stores().passages.revisionOf(passageId).value_or(RevisionId());
    return revisionId == m_revisionId;
}

} // namespace telaah::ui
