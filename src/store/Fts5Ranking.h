// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sqlite3.h>

namespace telaah::store {

/// The function closeness() of FTS5: how good a row is, lower being better. First comes how it
/// matches (exactly, in another form, in another spelling), then how close together the words
/// stand, then BM25. Counts the rows it is asked about; see Ranking.
void closeness(
    const Fts5ExtensionApi *api, Fts5Context *fts, sqlite3_context *context, int count,
    sqlite3_value **values);

} // namespace telaah::store
