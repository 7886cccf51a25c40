// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/Queries.h"

#include "notebook/Excerpts.h"
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

Result<QList<PassagePlace>> passagesFor(
    const Stores &stores, const TextMatches &matches, const Query &query)
{
    auto ground = Ground::of(stores.facts);
    if (!ground)
        return Failure(ground.error());
    const auto units = Evaluation(stores.facts, matches, *ground, query).passages();
    if (!units)
        return Failure(units.error());
    QList<PassagePlace> places;
    for (const Unit unit : *units)
        places.append({ground->documents().at(documentOf(unit)).id, ground->spotOf(unit).id});
    return places;
}

Result<passages::Excerpts> excerptsFor(
    const Stores &stores, const TextMatches &matches, const Query &query)
{
    const auto places = passagesFor(stores, matches, query);
    if (!places)
        return Failure(places.error());
    QSet<DocumentId> documents;
    QSet<PassageId> ids;
    for (const PassagePlace &place : *places) {
        documents.insert(place.documentId);
        ids.insert(place.id);
    }
    return excerptsOf(stores, documents, ids);
}

Result<QList<TextPlace>> placesFor(
    const Stores &stores, const TextMatches &matches, const Query &query, Places wanted)
{
    auto ground = Ground::of(stores.facts);
    if (!ground)
        return Failure(ground.error());
    const auto found = Evaluation(stores.facts, matches, *ground, query).inTexts(wanted);
    if (!found)
        return Failure(found.error());
    struct Placed
    {
        std::size_t document;
        TextPlace place;
    };
    std::vector<Placed> placed;
    const auto add = [&](const Found &place, PassageId passageId) {
        const auto &row = ground->documents().at(place.document);
        placed.push_back(
            {place.document,
             {row.id, row.revisionId, place.span, place.match, passageId, place.terms,
              place.isApart, place.words}});
    };
    for (const Found &place : found->places)
        add(place, {});
    for (const Unit unit : found->passages) {
        const Ground::Spot &spot = ground->spotOf(unit);
        add({documentOf(unit), {}, spot.span, search::MatchKind::Exact}, spot.id);
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

} // namespace telaah::notebook
