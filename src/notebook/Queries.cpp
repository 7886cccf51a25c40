// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/Queries.h"

#include "notebook/queries/Evaluation.h"

#include <algorithm>

namespace telaah::notebook {

using namespace queries;
using store::Stores;

Result<Names> queryNames(const Stores &stores, vocabulary::Language language)
{
    const auto facets = stores.vocabulary.facets();
    if (!facets)
        return Failure(facets.error());
    const auto concepts = stores.vocabulary.concepts();
    if (!concepts)
        return Failure(concepts.error());
    const auto coders = stores.coders.all();
    if (!coders)
        return Failure(coders.error());
    const auto documents = stores.facts.documents();
    if (!documents)
        return Failure(documents.error());
    QList<Names::Title> titles;
    for (const auto &document : *documents)
        titles.append({document.id, document.title});
    return Names(*facets, *concepts, *coders, titles, language);
}

Result<QList<PassageId>> passagesFor(
    const Stores &stores, const TextMatches &matches, const Query &query)
{
    auto ground = Ground::of(stores.facts);
    if (!ground)
        return Failure(ground.error());
    const auto units = Evaluation(stores.facts, matches, *ground, query).passages();
    if (!units)
        return Failure(units.error());
    QList<PassageId> ids;
    for (const Unit unit : *units)
        ids.append(ground->spotOf(unit).id);
    return ids;
}

Result<QList<TextPlace>> placesFor(
    const Stores &stores, const TextMatches &matches, const Query &query)
{
    auto ground = Ground::of(stores.facts);
    if (!ground)
        return Failure(ground.error());
    const auto found = Evaluation(stores.facts, matches, *ground, query).inTexts();
    if (!found)
        return Failure(found.error());
    struct Placed
    {
        std::size_t document;
        TextPlace place;
    };
    std::vector<Placed> placed;
    const auto add = [&](std::size_t document, text::CodePointSpan span, search::MatchKind match,
                         PassageId passageId) {
        const auto &row = ground->documents().at(document);
        placed.push_back({document, {row.id, row.revisionId, span, match, passageId}});
    };
    for (const Found &place : found->places)
        add(place.document, place.span, place.match, {});
    for (const Unit unit : found->passages) {
        const Ground::Spot &spot = ground->spotOf(unit);
        add(documentOf(unit), spot.span, search::MatchKind::Exact, spot.id);
    }
    std::ranges::sort(placed, {}, [](const Placed &each) {
        return std::tuple(
            each.document, each.place.span.start, each.place.span.end, each.place.passageId);
    });
    QList<TextPlace> places;
    for (const Placed &each : placed)
        places.append(each.place);
    return places;
}

Result<QList<ConcordanceLine>> concordanceFor(
    const Stores &stores, const TextMatches &matches, const Query &query, int width)
{
    const auto places = placesFor(stores, matches, query);
    if (!places)
        return Failure(places.error());
    QList<ConcordanceLine> lines;
    std::optional<documents::Revision> revision;
    for (const TextPlace &place : *places) {
        if (place.passageId.isValid())
            continue; // Nothing of it could stand in the middle.
        if (!revision || revision->id() != place.revisionId) {
            auto read = stores.documents.revision(place.revisionId);
            if (!read)
                return Failure(read.error());
            revision.emplace(*std::move(read));
        }
        const qint64 length = revision->codePoints().length();
        if (place.span.start < 0 || place.span.end > length || place.span.end < place.span.start)
            return Failure({ErrorCode::Damaged, {}, QStringLiteral("position")});
        lines.append(
            lineOf(*revision, place.documentId, revision->codePoints().toUtf16(place.span), width));
        lines.last().match = place.match;
        lines.last().ordinal = lines.size() - 1;
    }
    return lines;
}

} // namespace telaah::notebook
