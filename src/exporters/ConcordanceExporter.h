// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/Citation.h"
#include "queries/Concordance.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace telaah::exporters {

/// What a table of a concordance says besides the texts. These words are for programs.
struct ConcordanceWords
{
    /// Of the columns.
    QStringList titles = {
        QStringLiteral("document"), QStringLiteral("citation"), QStringLiteral("paragraph"),
        QStringLiteral("start"),    QStringLiteral("end"),      QStringLiteral("left"),
        QStringLiteral("keyword"),  QStringLiteral("right"),    QStringLiteral("match")};

    /// Of search::MatchKind.
    QStringList matches = {
        nameOf(search::MatchKind::Exact), nameOf(search::MatchKind::Form),
        nameOf(search::MatchKind::Variant)};

    bool marksCuts = false; ///< By an ellipsis, as people read contexts.
};

/// A concordance as a table (CsvTable.h), a line for each of its lines. `titles` and `citations`
/// are those of the notebook.
QByteArray writeConcordance(
    const QList<queries::ConcordanceLine> &lines, const QHash<DocumentId, QString> &titles,
    const documents::Citations &citations, const ConcordanceWords &words = {});

} // namespace telaah::exporters
