// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/Citation.h"
#include "exporters/ConcordanceExporter.h"
#include "queries/Concordance.h"
#include "queries/Query.h"
#include "queries/TextMatches.h"
#include "store/Stores.h"

namespace telaah::notebook {

/// Lines with what it takes to name their documents.
struct Concordance
{
    QList<queries::ConcordanceLine> lines = {};
    QHash<DocumentId, QString> titles = {};
    documents::Citations citations = documents::Citations({});
};

/// The words that a query finds in the texts, each with what stands beside it, in reading order;
/// those in addresses only if it has a phrase.
/// `width` is that of queries::lineOf(). REQUIRES: queries::forConcordance(query)
[[nodiscard]] Result<Concordance> concordanceFor(
    const store::Stores &stores, const queries::TextMatches &matches, const queries::Query &query,
    int width);

/// See exporters/ConcordanceExporter.h.
using exporters::ConcordanceWords;
QByteArray writtenAsCsv(const Concordance &concordance, const ConcordanceWords &words = {});

} // namespace telaah::notebook
