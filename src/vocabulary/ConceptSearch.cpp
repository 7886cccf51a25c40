// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vocabulary/ConceptSearch.h"

#include "text/Folding.h"
#include "text/PeopleOrder.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace telaah::vocabulary {

namespace {

constexpr int NoFit = std::numeric_limits<int>::max();
constexpr int Ranks = 3;

/// How well a name of a rank fits, less being better: whole, at its beginning, at the beginning of
/// a word in it, or not.
int fitOf(const QString &name, const QString &typed, int rank)
{
    if (name == typed)
        return rank;
    if (name.startsWith(typed))
        return Ranks + rank;
    for (qsizetype at = name.indexOf(typed, 1); at >= 0; at = name.indexOf(typed, at + 1)) {
        if (!name.at(at - 1).isLetterOrNumber())
            return 2 * Ranks + rank;
    }
    return NoFit;
}

struct Ranked
{
    int fit;
    qsizetype recency;
    int place;
    Match match;
};

} // namespace

ConceptSearch::ConceptSearch(const QList<Concept> &concepts, Language language)
{
    QList<Concept> sorted = concepts;
    const text::PeopleOrder goesBefore;
    std::ranges::stable_sort(sorted, [&](const Concept &left, const Concept &right) {
        return goesBefore(inLanguage(left.label, language), inLanguage(right.label, language));
    });
    for (const Concept &entry : sorted) {
        m_entries.append(entryOf(entry, language));
        m_entries.back().place = static_cast<int>(m_entries.size());
    }
}

ConceptSearch::Entry ConceptSearch::entryOf(const Concept &entry, Language language)
{
    const bool isIndonesian = language == Language::Indonesian;
    Entry made{entry.id, entry.facetId, 0, {}};
    const QString &own = inLanguage(entry.label, language);
    const QString &other = isIndonesian ? entry.label.english : entry.label.indonesian;
    made.names.append({text::folded(own), {}, 0});
    made.names.append({text::folded(other), other, 1});
    for (const Alias &alias : entry.aliases)
        made.names.append({text::folded(alias.text), alias.isMisspelt ? QString() : alias.text, 2});
    return made;
}

QList<Match> ConceptSearch::find(
    FacetId facetId, const QString &typed, const QList<ConceptId> &recent) const
{
    const QString wanted = text::folded(typed.simplified());
    QList<Ranked> ranked;
    for (const Entry &entry : m_entries) {
        if (entry.facetId != facetId)
            continue;
        const qsizetype recency = recent.indexOf(entry.conceptId);
        Ranked best{
            NoFit, recency < 0 ? recent.size() : recency, entry.place, {entry.conceptId, {}}};
        for (const Name &name : entry.names) {
            const int fit = fitOf(name.folded, wanted, name.rank);
            if (fit >= best.fit)
                continue;
            best.fit = fit;
            best.match.alias = name.shown;
        }
        if (wanted.isEmpty())
            best = {0, best.recency, best.place, {entry.conceptId, {}}};
        if (best.fit != NoFit)
            ranked.append(best);
    }
    std::ranges::sort(ranked, {}, [](const Ranked &candidate) {
        return std::tuple(candidate.fit, candidate.recency, candidate.place);
    });
    QList<Match> matches;
    for (const Ranked &candidate : ranked)
        matches.append(candidate.match);
    return matches;
}

} // namespace telaah::vocabulary
