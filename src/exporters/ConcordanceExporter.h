// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/Citation.h"
#include "queries/Concordance.h"

#include <QByteArray>
#include <QHash>

namespace telaah::exporters {

/// A concordance as a table (CsvTable.h), a line for each of its lines. `titles` and `citations`
/// are those of the notebook.
QByteArray writeConcordance(
    const QList<queries::ConcordanceLine> &lines, const QHash<DocumentId, QString> &titles,
    const documents::Citations &citations);

} // namespace telaah::exporters
