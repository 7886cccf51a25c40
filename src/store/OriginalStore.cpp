// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/OriginalStore.h"

#include "base/Sha256.h"
#include "documents/Structure.h"
#include "store/Compression.h"
#include "store/Database.h"
#include "store/Guarded.h"
#include "store/Sql.h"

#include <SQLiteCpp/Database.h>

namespace telaah::store {

using documents::Document;
using documents::Format;
using documents::Original;
using documents::Source;

namespace {

/// What no file that is imported exceeds; a forged notebook may claim anything.
constexpr qint64 LargestOriginal = qint64(256) << 20;

constexpr const char *WriteOriginal = R"sql(
    INSERT INTO original (sha256, size)
    VALUES (:sha256, :size)
    ON CONFLICT (sha256) DO UPDATE SET size = excluded.size
)sql";

constexpr const char *RemoveChunks = R"sql(
    DELETE FROM original_chunk
     WHERE original_sha256 = :original_sha256
)sql";

constexpr const char *InsertChunk = R"sql(
    INSERT INTO original_chunk (original_sha256, ordinal, size, bytes)
    VALUES (:original_sha256, :ordinal, :size, :bytes)
)sql";

constexpr const char *InsertSource = R"sql(
    INSERT INTO source (revision_id, original_sha256, file_name, format)
    VALUES (:revision_id, :original_sha256, :file_name, :format)
)sql";

constexpr const char *SelectSource = R"sql(
    SELECT original.sha256, original.size, source.file_name, source.format
      FROM source
      JOIN original ON original.sha256 = source.original_sha256
     WHERE source.revision_id = :revision_id
)sql";

constexpr const char *SelectDocument = R"sql(
    SELECT document.id, document.title
      FROM source
      JOIN revision ON revision.id = source.revision_id
      JOIN document ON document.id = revision.document_id
     WHERE source.original_sha256 = :original_sha256
     ORDER BY document.id
     LIMIT 1
)sql";

constexpr const char *SelectChunks = R"sql(
    SELECT size, bytes
      FROM original_chunk
     WHERE original_sha256 = :original_sha256
     ORDER BY ordinal
)sql";

/// In bytes, as the notebook has it; -1 if it does not have the original.
std::int64_t sizeOf(SQLite::Database &connection, const std::string &sha256)
{
    SQLite::Statement row(connection, "SELECT size FROM original WHERE sha256 = :sha256");
    row.bind(":sha256", sha256);
    return row.executeStep() ? row.getColumn(0).getInt64() : -1;
}

bool exists(SQLite::Database &connection, const std::string &sha256)
{
    return sizeOf(connection, sha256) >= 0;
}

std::int64_t sizeOfChunk(const Original &original, qsizetype ordinal)
{
    return std::min(Original::ChunkSize, original.size - ordinal * Original::ChunkSize);
}

void writeOriginal(SQLite::Database &connection, const Original &original)
{
    SQLite::Statement head(connection, WriteOriginal);
    head.bind(":sha256", original.sha256);
    head.bind(":size", static_cast<std::int64_t>(original.size));
    head.exec();
    SQLite::Statement remove(connection, RemoveChunks);
    remove.bind(":original_sha256", original.sha256);
    remove.exec();
    SQLite::Statement insert(connection, InsertChunk);
    insert.bind(":original_sha256", original.sha256);
    for (qsizetype i = 0; i < original.chunks.size(); ++i) {
        const QByteArray &chunk = original.chunks.at(i);
        insert.bind(":ordinal", static_cast<std::int64_t>(i));
        insert.bind(":size", sizeOfChunk(original, i));
        insert.bindNoCopy(":bytes", chunk.constData(), static_cast<int>(chunk.size()));
        insert.exec();
        insert.reset();
    }
}

/// Nothing if they are not what the hash says.
std::optional<QByteArray> bytesOf(SQLite::Database &connection, const std::string &hash)
{
    QByteArray bytes;
    SQLite::Statement row(connection, SelectChunks);
    row.bind(":original_sha256", hash);
    while (row.executeStep()) {
        const auto chunk = uncompressed(bytesAt(row, 1), row.getColumn(0).getInt64());
        if (!chunk || bytes.size() + chunk->size() > LargestOriginal)
            return std::nullopt;
        bytes.append(*chunk);
    }
    return sha256(bytes) == hash ? std::optional(bytes) : std::nullopt;
}

/// What is there already and damaged is put right: the same file has come once more.
void store(SQLite::Database &connection, const Original &original)
{
    if (sizeOf(connection, original.sha256) != original.size
        || !bytesOf(connection, original.sha256))
        writeOriginal(connection, original);
}

} // namespace

OriginalStore::OriginalStore(Database &database)
    : m_database(database)
{
}

Result<void> OriginalStore::insert(
    RevisionId revisionId, const Original &original, const QString &fileName, Format format)
{
    return guarded([&]() -> Result<void> {
        SQLite::Database &connection = m_database.connection();
        store(connection, original);
        SQLite::Statement insert(connection, InsertSource);
        insert.bind(":revision_id", revisionId.value());
        insert.bind(":original_sha256", original.sha256);
        insert.bind(":file_name", toSql(fileName));
        insert.bind(":format", toSql(QString(documents::nameOf(format))));
        insert.exec();
        return {};
    });
}

Result<void> OriginalStore::heal(const Original &original)
{
    return guarded([&]() -> Result<void> {
        if (exists(m_database.connection(), original.sha256))
            store(m_database.connection(), original);
        return {};
    });
}

Result<std::optional<Source>> OriginalStore::sourceOf(RevisionId revisionId) const
{
    return guarded([&]() -> Result<std::optional<Source>> {
        SQLite::Statement row(m_database.connection(), SelectSource);
        row.bind(":revision_id", revisionId.value());
        if (!row.executeStep())
            return std::nullopt;
        return Source{
            row.getColumn(0).getString(), row.getColumn(1).getInt64(), textAt(row, 2),
            documents::formatOf(textAt(row, 3)).value_or(Format::Text)};
    });
}

Result<std::optional<Document>> OriginalStore::documentFrom(const std::string &sha256) const
{
    return guarded([&]() -> Result<std::optional<Document>> {
        SQLite::Statement row(m_database.connection(), SelectDocument);
        row.bind(":original_sha256", sha256);
        if (!row.executeStep())
            return std::nullopt;
        Document document;
        document.id = idAt<DocumentId>(row, 0);
        document.title = textAt(row, 1);
        return document;
    });
}

Result<QByteArray> OriginalStore::bytes(const std::string &sha256) const
{
    return guarded([&]() -> Result<QByteArray> {
        SQLite::Database &connection = m_database.connection();
        const QString name = QString::fromStdString(sha256);
        if (!exists(connection, sha256))
            return Failure({ErrorCode::NotFound, name, {}});
        const auto bytes = bytesOf(connection, sha256);
        if (!bytes)
            return Failure({ErrorCode::Damaged, name, QStringLiteral("original")});
        return *bytes;
    });
}

Result<QStringList> OriginalStore::damaged() const
{
    return guarded([&]() -> Result<QStringList> {
        QStringList hashes;
        SQLite::Database &connection = m_database.connection();
        SQLite::Statement row(connection, "SELECT sha256 FROM original ORDER BY sha256");
        while (row.executeStep()) {
            if (!bytesOf(connection, row.getColumn(0).getString()))
                hashes.append(textAt(row, 0));
        }
        return hashes;
    });
}

} // namespace telaah::store
