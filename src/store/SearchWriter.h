// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "documents/Revision.h"
#include "search/Hit.h"
#include "store/BodyStore.h"
#include "store/SearchFile.h"

#include <QElapsedTimer>
#include <QHash>

#include <functional>

namespace SQLite {
class Statement;
}

namespace telaah::store {

/// A text that is in the index.
struct IndexedText
{
    RevisionId revisionId;
    BodyKeys keys;
};

/// Puts texts and notes into a search index, and takes them out. Each call is part of the
/// transaction that begin() began. Used by one thread.
class SearchWriter
{
public:
    /// `file` must outlive the writer.
    explicit SearchWriter(SearchFile &file);
    ~SearchWriter();

    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> commit();
    void rollBack();

    [[nodiscard]] Result<QHash<DocumentId, IndexedText>> texts() const;

    /// Those of a kind other than Text, by what they belong to: passages or documents.
    [[nodiscard]] Result<QHash<std::int64_t, QString>> notes(search::RowKind kind) const;

    /// In the place of the text that the document had. Gives up, with Cancelled, once `isCancelled`
    /// says so; it is asked between paragraphs. Commits and begins again where a text is very long;
    /// what then is not wholly there is not among texts() as it should be.
    [[nodiscard]] Result<void> put(
        DocumentId documentId, const IndexedText &text, const documents::Body &body,
        const std::function<bool()> &isCancelled);

    [[nodiscard]] Result<void> removeText(DocumentId documentId);

    /// In the place of the one there is; an empty one only takes that out.
    [[nodiscard]] Result<void> putNote(
        search::RowKind kind, std::int64_t id, DocumentId documentId, const QString &note);

private:
    /// Where a row is in its text.
    struct Place
    {
        int number; ///< Of the paragraph.
        bool isHeading;
        qsizetype start;
        std::int64_t startCp;
        std::int64_t blockCp;
    };

    void insertRow(std::int64_t id, DocumentId documentId, const Place &place, const QString &text);
    void removeRows(std::int64_t first, std::int64_t count);
    [[nodiscard]] Result<void> putRows(
        DocumentId documentId, const documents::Body &body,
        const std::function<bool()> &isCancelled);
    void keepNewWords();

    SearchFile &m_file;
    QElapsedTimer m_sinceBegun;
    std::unique_ptr<SQLite::Statement> m_insertRow; ///< Prepared once; there are millions of rows.
    std::unique_ptr<SQLite::Statement> m_insertWords;
};

} // namespace telaah::store
