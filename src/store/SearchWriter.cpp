// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/SearchWriter.h"

#include "store/Fts5.h"
#include "store/Guarded.h"
#include "store/Sql.h"

#include <SQLiteCpp/Database.h>

#include <algorithm>

namespace telaah::store {

using documents::Block;
using documents::Body;
using search::RowKind;

namespace {

/// In UTF-16. Longer paragraphs are parted, or reading one hit would take as long as reading a
/// book: behind a sentence if one ends there, so that hardly any phrase is cut, or at a space.
constexpr qsizetype LongestRow = 20'000;

/// Another connection waits for a transaction; that of a long text is parted.
constexpr qint64 MostInTransactionMs = 1'000;

constexpr const char *InsertRow = R"sql(
    INSERT INTO row (id, document_id, number, is_heading, start, start_cp, block_cp, text)
    VALUES (:id, :document_id, :number, :is_heading, :start, :start_cp, :block_cp, :text)
)sql";

constexpr const char *InsertWords = R"sql(
    INSERT INTO words (rowid, text) VALUES (:id, :text)
)sql";

// What FTS5 is to forget it must be told once more, as the text is not in its own tables.
constexpr const char *ForgetWords = R"sql(
    INSERT INTO words (words, rowid, text)
    SELECT 'delete', id, text FROM row WHERE id >= :first AND id < :limit
)sql";

constexpr const char *DeleteRows = R"sql(
    DELETE FROM row WHERE id >= :first AND id < :limit
)sql";

constexpr const char *SelectTexts = R"sql(
    SELECT document_id, revision_id, body_sha256, structure_sha256 FROM text
)sql";

constexpr const char *SelectNotes = R"sql(
    SELECT id, text FROM row WHERE id >= :first AND id < :limit
)sql";

constexpr const char *SelectRows = R"sql(
    SELECT first_row, row_count FROM text WHERE document_id = :document_id
)sql";

constexpr const char *SelectNextRow = R"sql(
    SELECT coalesce(max(first_row + row_count), 1) FROM text
)sql";

constexpr const char *InsertText = R"sql(
    INSERT INTO text (document_id, revision_id, body_sha256, structure_sha256, first_row, row_count)
    VALUES (:document_id, :revision_id, '', '', :first_row, 0)
)sql";

constexpr const char *UpdateKeys = R"sql(
    UPDATE text
       SET body_sha256 = :body_sha256, structure_sha256 = :structure_sha256
     WHERE document_id = :document_id
)sql";

constexpr const char *UpdateCount = R"sql(
    UPDATE text SET row_count = :row_count WHERE document_id = :document_id
)sql";

qsizetype rowEnd(const QString &text, qsizetype start, qsizetype limit)
{
    if (limit - start <= LongestRow)
        return limit;
    qsizetype end = start + LongestRow;
    const qsizetype least = start + LongestRow / 2;
    // Only there: a long text may have neither.
    const QStringView room = QStringView(text).sliced(least, end - least);
    if (const qsizetype stop = room.lastIndexOf(QLatin1String(". ")); stop >= 0)
        return least + stop + 2;
    if (const qsizetype space = room.lastIndexOf(u' '); space >= 0)
        return least + space + 1;
    if (text.at(end).isLowSurrogate())
        --end;
    return end;
}

} // namespace

SearchWriter::SearchWriter(SearchFile &file)
    : m_file(file)
{
    m_file.tokenizer().collectNewWords();
}

SearchWriter::~SearchWriter() = default;

Result<void> SearchWriter::begin()
{
    return guarded([&]() -> Result<void> {
        m_file.connection().exec("BEGIN IMMEDIATE");
        m_sinceBegun.start();
        return {};
    });
}

Result<void> SearchWriter::commit()
{
    return guarded([&]() -> Result<void> {
        keepNewWords();
        m_file.connection().exec("COMMIT");
        return {};
    });
}

void SearchWriter::rollBack()
{
    // Fails where nothing has begun, or SQLite has rolled back by itself.
    m_file.connection().tryExec("ROLLBACK");
}

void SearchWriter::keepNewWords()
{
    std::vector<QByteArray> words = m_file.tokenizer().takeNewWords();
    std::ranges::sort(words); // So that those of a page come together.
    SQLite::Statement insert(
        m_file.connection(), "INSERT OR IGNORE INTO word (text) VALUES (:text)");
    for (const QByteArray &word : words) {
        insert.bind(":text", word.constData(), static_cast<int>(word.size()));
        insert.exec();
        insert.reset();
    }
}

Result<QHash<DocumentId, IndexedText>> SearchWriter::texts() const
{
    return guarded([&]() -> Result<QHash<DocumentId, IndexedText>> {
        QHash<DocumentId, IndexedText> texts;
        SQLite::Statement row(m_file.connection(), SelectTexts);
        while (row.executeStep()) {
            texts.insert(
                idAt<DocumentId>(row, 0),
                {idAt<RevisionId>(row, 1),
                 {row.getColumn(2).getString(), row.getColumn(3).getString()}});
        }
        return texts;
    });
}

Result<QHash<std::int64_t, QString>> SearchWriter::notes(RowKind kind) const
{
    return guarded([&]() -> Result<QHash<std::int64_t, QString>> {
        const std::int64_t first = static_cast<std::int64_t>(kind) * RowsOfKind;
        QHash<std::int64_t, QString> notes;
        SQLite::Statement row(m_file.connection(), SelectNotes);
        row.bind(":first", first);
        row.bind(":limit", first + RowsOfKind);
        while (row.executeStep())
            notes.insert(row.getColumn(0).getInt64() - first, textAt(row, 1));
        return notes;
    });
}

Result<void> SearchWriter::put(
    DocumentId documentId, const IndexedText &text, const Body &body,
    const std::function<bool()> &isCancelled)
{
    if (auto removed = removeText(documentId); !removed)
        return removed;
    return guarded([&]() -> Result<void> {
        SQLite::Statement insert(m_file.connection(), InsertText);
        insert.bind(":document_id", documentId.value());
        insert.bind(":revision_id", text.revisionId.value());
        insert.bind(":first_row", m_file.connection().execAndGet(SelectNextRow).getInt64());
        insert.exec();
        if (auto written = putRows(documentId, body, isCancelled); !written)
            return written;
        SQLite::Statement update(m_file.connection(), UpdateKeys);
        update.bind(":document_id", documentId.value());
        update.bind(":body_sha256", text.keys.body);
        update.bind(":structure_sha256", text.keys.structure);
        update.exec();
        return {};
    });
}

/// Each in the order of the text. Until all are there, the text has no hashes and is thus known to
/// be incomplete.
Result<void> SearchWriter::putRows(
    DocumentId documentId, const Body &body, const std::function<bool()> &isCancelled)
{
    const std::int64_t first = m_file.connection().execAndGet(SelectNextRow).getInt64();
    std::int64_t next = first;
    const text::CodePointMap map(body.text);
    const auto toCp = [&map](qsizetype at) {
        return map.toCodePoints(text::TextRange(at, at)).start;
    };
    const auto keepCount = [&] {
        SQLite::Statement update(m_file.connection(), UpdateCount);
        update.bind(":document_id", documentId.value());
        update.bind(":row_count", next - first);
        update.exec();
    };
    int number = 0;
    for (const Block &block : body.blocks) {
        if (block.kind == documents::BlockKind::Paragraph)
            number = block.number;
        const qsizetype limit = block.range.end();
        for (qsizetype start = block.range.start(); start < limit;) {
            if (isCancelled()) {
                keepCount();
                return Failure({ErrorCode::Cancelled, {}, {}});
            }
            const qsizetype end = rowEnd(body.text, start, limit);
            const int cited = documents::isCitedByParagraph(block.kind) ? number : 0;
            insertRow(
                next++, documentId,
                {cited, block.kind == documents::BlockKind::Heading, start, toCp(start),
                 toCp(block.range.start())},
                body.text.mid(start, end - start));
            start = end;
            if (m_sinceBegun.elapsed() < MostInTransactionMs)
                continue;
            keepCount();
            if (auto committed = commit(); !committed)
                return committed;
            if (auto begun = begin(); !begun)
                return begun;
        }
    }
    keepCount();
    return {};
}

Result<void> SearchWriter::removeText(DocumentId documentId)
{
    return guarded([&]() -> Result<void> {
        SQLite::Statement row(m_file.connection(), SelectRows);
        row.bind(":document_id", documentId.value());
        if (!row.executeStep())
            return {};
        removeRows(row.getColumn(0).getInt64(), row.getColumn(1).getInt64());
        SQLite::Statement remove(
            m_file.connection(), "DELETE FROM text WHERE document_id = :document_id");
        remove.bind(":document_id", documentId.value());
        remove.exec();
        return {};
    });
}

Result<void> SearchWriter::putNote(
    RowKind kind, std::int64_t id, DocumentId documentId, const QString &note)
{
    Q_ASSERT(kind != RowKind::Text);
    return guarded([&]() -> Result<void> {
        const std::int64_t row = static_cast<std::int64_t>(kind) * RowsOfKind + id;
        removeRows(row, 1);
        if (!note.isEmpty())
            insertRow(row, documentId, {}, note);
        return {};
    });
}

void SearchWriter::insertRow(
    std::int64_t id, DocumentId documentId, const Place &place, const QString &text)
{
    if (!m_insertRow) {
        m_insertRow = std::make_unique<SQLite::Statement>(m_file.connection(), InsertRow);
        m_insertWords = std::make_unique<SQLite::Statement>(m_file.connection(), InsertWords);
    }
    const std::string utf8 = toSql(text);
    SQLite::Statement &row = *m_insertRow;
    row.bind(":id", id);
    row.bind(":document_id", documentId.value());
    row.bind(":number", place.number);
    row.bind(":is_heading", place.isHeading ? 1 : 0);
    row.bind(":start", static_cast<std::int64_t>(place.start));
    row.bind(":start_cp", place.startCp);
    row.bind(":block_cp", place.blockCp);
    row.bindNoCopy(":text", utf8);
    row.exec();
    row.reset();
    SQLite::Statement &words = *m_insertWords;
    words.bind(":id", id);
    words.bindNoCopy(":text", utf8);
    words.exec();
    words.reset();
}

void SearchWriter::removeRows(std::int64_t first, std::int64_t count)
{
    for (const char *query : {ForgetWords, DeleteRows}) {
        SQLite::Statement statement(m_file.connection(), query);
        statement.bind(":first", first);
        statement.bind(":limit", first + count);
        statement.exec();
    }
}

} // namespace telaah::store
