// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace telaah::store {

/// What a SELECT of columns of `document`, `revision` and `folder` ends in: the documents that have
/// a text, each with its newest revision, which is the one of the greatest id, in the order of
/// LibraryStore::shelves().
inline constexpr const char *FromLibrary = R"sql(
      FROM document
      JOIN revision ON revision.document_id = document.id
      LEFT JOIN filing ON filing.document_id = document.id
      LEFT JOIN folder ON folder.id = filing.folder_id
     WHERE revision.id = (SELECT max(id) FROM revision WHERE document_id = document.id)
     ORDER BY coalesce(folder.ordinal, document.ordinal), coalesce(folder.id, 0),
              document.ordinal, document.id
)sql";

} // namespace telaah::store
