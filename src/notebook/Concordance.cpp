// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/Concordance.h"

#include "notebook/Excerpts.h"
#include "notebook/Naming.h"
#include "notebook/Queries.h"
#include "queries/Asking.h"
#include "text/words/Addresses.h"

#include <optional>

namespace telaah::notebook {

using documents::Revision;
using queries::ConcordanceLine;
using store::Stores;

namespace {

enum class Addresses {
    LeftOut, ///< Their words say nothing of how words are used.
    Kept,
};

/// In the order of `places`, each document read once.
Result<QList<ConcordanceLine>> linesOf(
    const Stores &stores, const QList<TextPlace> &places, Addresses kept, int width)
{
    QList<ConcordanceLine> lines;
    std::optional<Revision> revision;
    std::vector<text::TextRange> addresses; // In it.
    for (const TextPlace &place : places) {
        if (place.passageId.isValid())
            continue; // Nothing of it could stand in the middle.
        if (!revision || revision->id() != place.revisionId) {
            auto read = stores.documents.revision(place.revisionId);
            if (!read)
                return Failure(read.error());
            revision.emplace(*std::move(read));
            if (kept == Addresses::LeftOut)
                addresses = text::addressesIn(revision->text());
        }
        const bool isThere = 0 <= place.span.start && place.span.start < place.span.end
            && place.span.end <= revision->codePoints().length();
        if (!isThere) // The index is of another text.
            return Failure({ErrorCode::Damaged, {}, QStringLiteral("position")});
        const text::TextRange middle = revision->codePoints().toUtf16(place.span);
        if (text::isWithinOne(addresses, middle))
            continue;
        ConcordanceLine line = queries::lineOf(*revision, place.documentId, middle, width);
        line.match = place.match;
        line.ordinal = lines.size();
        lines.append(std::move(line));
    }
    return lines;
}

} // namespace

Result<Concordance> concordanceFor(
    const Stores &stores, const queries::TextMatches &matches, const queries::Query &query,
    int width)
{
    const auto places = placesFor(stores, matches, query, Places::WordsTogether);
    if (!places)
        return Failure(places.error());
    const auto addresses = queries::hasPhrase(*query.root) ? Addresses::Kept : Addresses::LeftOut;
    auto lines = linesOf(stores, *places, addresses, width);
    if (!lines)
        return Failure(lines.error());
    auto titles = titlesOf(stores);
    if (!titles)
        return Failure(titles.error());
    auto citations = citationsOf(stores);
    if (!citations)
        return Failure(citations.error());
    return Concordance{*std::move(lines), *std::move(titles), *std::move(citations)};
}

QByteArray writtenAsCsv(const Concordance &concordance, const ConcordanceWords &words)
{
    return exporters::writeConcordance(
        concordance.lines, concordance.titles, concordance.citations, words);
}

} // namespace telaah::notebook
