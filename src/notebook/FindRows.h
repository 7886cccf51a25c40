// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "notebook/LibrarySearch.h"
#include "notebook/Queries.h"

namespace telaah::notebook {

struct FoundRows
{
    QList<SearchFind> finds;
    qint64 total = 0;
};

enum class Snippets {
    With,
    Without, ///< For many that nobody reads.
};

/// What to show of places that a query found: one for each paragraph with all that was found in it,
/// and one for each whole passage; no more than `limit`. `places` are in reading order, `titles`
/// those of their documents.
[[nodiscard]] Result<FoundRows> rowsOf(
    const store::Stores &stores, const QList<TextPlace> &places,
    const QHash<DocumentId, QString> &titles, qsizetype limit, Snippets snippets = Snippets::With);

/// The same of a row that the index found; `title` is that of its document.
SearchFind findOf(const search::Hit &hit, const QString &title, Snippets snippets = Snippets::With);

/// Whether a heading is the title of its document.
bool isTitle(const QString &heading, const QString &title);

} // namespace telaah::notebook
