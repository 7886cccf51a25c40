// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/SearchUpdate.h"

#include "store/Database.h"
#include "store/Guarded.h"
#include "store/Sql.h"

#include <QElapsedTimer>

#include <SQLiteCpp/Database.h>

namespace telaah::store {

using search::RowKind;

namespace {

/// A transaction that is not much longer than this: another connection waits for it, and whoever
/// gives up loses what is in it.
constexpr qint64 StepMs = 400;

constexpr const char *SelectTexts = R"sql(
    SELECT document_id, id, body_sha256, structure_sha256
      FROM revision
     WHERE id IN (SELECT max(id) FROM revision GROUP BY document_id)
)sql";

constexpr const char *SelectText = R"sql(
    SELECT document_id, id, body_sha256, structure_sha256
      FROM revision
     WHERE document_id = :id
     ORDER BY id DESC
     LIMIT 1
)sql";

constexpr const char *SelectTitles = R"sql(
    SELECT id, id, title || char(10) || author FROM document
)sql";

constexpr const char *SelectTitle = R"sql(
    SELECT id, id, title || char(10) || author FROM document WHERE id = :id
)sql";

constexpr const char *SelectDocumentNotes = R"sql(
    SELECT id, id, note FROM document WHERE note <> ''
)sql";

constexpr const char *SelectDocumentNote = R"sql(
    SELECT id, id, note FROM document WHERE id = :id
)sql";

constexpr const char *SelectPassageNotes = R"sql(
    SELECT passage.id, revision.document_id, passage.note
      FROM passage
      JOIN revision ON revision.id = passage.revision_id
     WHERE passage.note <> ''
)sql";

constexpr const char *SelectPassageNote = R"sql(
    SELECT passage.id, revision.document_id, passage.note
      FROM passage
      JOIN revision ON revision.id = passage.revision_id
     WHERE passage.id = :id
)sql";

const char *selectionOf(RowKind kind, bool isOne)
{
    switch (kind) {
    case RowKind::PassageNote:
        return isOne ? SelectPassageNote : SelectPassageNotes;
    case RowKind::DocumentNote:
        return isOne ? SelectDocumentNote : SelectDocumentNotes;
    case RowKind::Title:
    case RowKind::Text:
        break;
    }
    return isOne ? SelectTitle : SelectTitles;
}

IndexedText textAt(const SQLite::Statement &row)
{
    return {idAt<RevisionId>(row, 1), {row.getColumn(2).getString(), row.getColumn(3).getString()}};
}

bool isSame(const IndexedText &one, const IndexedText &other)
{
    return one.revisionId == other.revisionId && one.keys.body == other.keys.body
        && one.keys.structure == other.keys.structure;
}

} // namespace

SearchUpdate::SearchUpdate(Database &notebook, SearchFile &index)
    : m_notebook(notebook)
    , m_writer(index)
{
}

Result<void> SearchUpdate::compare()
{
    const auto indexed = m_writer.texts();
    if (!indexed)
        return Failure(indexed.error());
    QHash<RowKind, QHash<std::int64_t, QString>> notes;
    for (const RowKind kind : {RowKind::Title, RowKind::DocumentNote, RowKind::PassageNote}) {
        auto found = m_writer.notes(kind);
        if (!found)
            return Failure(found.error());
        notes.insert(kind, *std::move(found));
    }
    return guarded([&]() -> Result<void> {
        // The shorter ones first, since they are soon done.
        for (const RowKind kind : {RowKind::Title, RowKind::DocumentNote, RowKind::PassageNote})
            compareNotes(kind, notes.take(kind));
        QSet<DocumentId> gone(indexed->keyBegin(), indexed->keyEnd());
        SQLite::Statement row(m_notebook.connection(), SelectTexts);
        while (row.executeStep()) {
            const auto id = idAt<DocumentId>(row, 0);
            gone.remove(id);
            compareText(id, textAt(row), *indexed);
        }
        for (const DocumentId id : std::as_const(gone))
            compareText(id, std::nullopt, *indexed);
        return {};
    });
}

Result<void> SearchUpdate::compare(
    const QSet<DocumentId> &documents, const QSet<PassageId> &passages)
{
    const auto indexed = m_writer.texts();
    if (!indexed)
        return Failure(indexed.error());
    return guarded([&]() -> Result<void> {
        const auto addNote = [this](RowKind kind, std::int64_t id) {
            SQLite::Statement row(m_notebook.connection(), selectionOf(kind, true));
            row.bind(":id", id);
            Item item{kind, id, {}, {}, {}};
            if (row.executeStep()) {
                item.documentId = idAt<DocumentId>(row, 1);
                item.note = store::textAt(row, 2);
            }
            m_items.append(item);
        };
        for (const DocumentId id : documents) {
            addNote(RowKind::Title, id.value());
            addNote(RowKind::DocumentNote, id.value());
            SQLite::Statement row(m_notebook.connection(), SelectText);
            row.bind(":id", id.value());
            const bool isThere = row.executeStep();
            compareText(id, isThere ? std::optional(textAt(row)) : std::nullopt, *indexed);
        }
        for (const PassageId id : passages)
            addNote(RowKind::PassageNote, id.value());
        return {};
    });
}

void SearchUpdate::compareText(
    DocumentId id, const std::optional<IndexedText> &there,
    const QHash<DocumentId, IndexedText> &indexed)
{
    const auto known = indexed.constFind(id);
    const bool isKnown = known != indexed.cend();
    if (there ? isKnown && isSame(*known, *there) : !isKnown)
        return;
    m_items.append({RowKind::Text, id.value(), id, there, {}});
}

void SearchUpdate::compareNotes(RowKind kind, QHash<std::int64_t, QString> indexed)
{
    SQLite::Statement row(m_notebook.connection(), selectionOf(kind, false));
    while (row.executeStep()) {
        const std::int64_t id = row.getColumn(0).getInt64();
        const QString note = store::textAt(row, 2);
        if (indexed.take(id) != note)
            m_items.append({kind, id, idAt<DocumentId>(row, 1), {}, note});
    }
    for (const auto &[id, note] : indexed.asKeyValueRange())
        m_items.append({kind, id, {}, {}, {}});
}

Result<void> SearchUpdate::step(const std::function<bool()> &isCancelled)
{
    if (const auto begun = m_writer.begin(); !begun)
        return begun;
    QElapsedTimer timer;
    timer.start();
    qsizetype next = m_done;
    while (next < m_items.size() && timer.elapsed() < StepMs) {
        auto written = isCancelled() ? Result<void>(Failure({ErrorCode::Cancelled, {}, {}}))
                                     : write(m_items.at(next), isCancelled);
        if (!written) {
            m_writer.rollBack();
            return written;
        }
        ++next;
    }
    if (auto committed = m_writer.commit(); !committed) {
        m_writer.rollBack();
        return committed;
    }
    m_done = next;
    return {};
}

Result<void> SearchUpdate::write(const Item &item, const std::function<bool()> &isCancelled)
{
    if (item.kind != RowKind::Text)
        return m_writer.putNote(item.kind, item.id, item.documentId, item.note);
    if (!item.text)
        return m_writer.removeText(item.documentId);
    const auto body = guarded([&]() -> Result<std::optional<documents::Body>> {
        return BodyStore(m_notebook.connection()).find(item.text->keys);
    });
    if (!body)
        return Failure(body.error());
    // A damaged text is somebody else's to complain of; it is no reason not to search the others.
    if (!*body)
        return m_writer.removeText(item.documentId);
    return m_writer.put(item.documentId, *item.text, **body, isCancelled);
}

} // namespace telaah::store
