// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/LibraryStore.h"

#include "base/Uuid.h"
#include "store/Database.h"
#include "store/Guarded.h"
#include "store/Sql.h"

#include <QHash>

#include <SQLiteCpp/Database.h>

#include <algorithm>
#include <tuple>
#include <vector>

namespace telaah::store {

using documents::Folder;
using documents::Shelf;
using documents::Shelves;

namespace {

constexpr const char *SelectFolders = R"sql(
    SELECT id, uuid, title, ordinal
      FROM folder
)sql";

constexpr const char *SelectFolder = R"sql(
    SELECT id, uuid, title
      FROM folder
     WHERE id = :id
)sql";

constexpr const char *SelectDocuments = R"sql(
    SELECT document.id, filing.folder_id, document.ordinal
      FROM document
      LEFT JOIN filing ON filing.document_id = document.id
     ORDER BY document.ordinal, document.id
)sql";

constexpr const char *InsertFolder = R"sql(
    INSERT INTO folder (uuid, title, ordinal, created)
    VALUES (:uuid, :title,
            1 + max((SELECT coalesce(max(ordinal), 0) FROM folder),
                    (SELECT coalesce(max(ordinal), 0) FROM document)),
            :created)
)sql";

constexpr const char *RenameFolder = R"sql(
    UPDATE folder
       SET title = :title
     WHERE id = :id
)sql";

constexpr const char *BuryFolder = R"sql(
    INSERT INTO tombstone (uuid, kind, deleted)
    SELECT uuid, 'folder', :deleted
      FROM folder
     WHERE id = :id
    ON CONFLICT (uuid) DO NOTHING
)sql";

constexpr const char *OrderFolder = R"sql(
    UPDATE folder
       SET ordinal = :ordinal
     WHERE id = :id AND ordinal <> :ordinal
)sql";

constexpr const char *OrderDocument = R"sql(
    UPDATE document
       SET ordinal = :ordinal
     WHERE id = :id AND ordinal <> :ordinal
)sql";

constexpr const char *File = R"sql(
    INSERT INTO filing (document_id, folder_id)
    VALUES (:document_id, :folder_id)
    ON CONFLICT (document_id) DO UPDATE
       SET folder_id = excluded.folder_id
     WHERE folder_id <> excluded.folder_id
)sql";

constexpr const char *TakeOut = R"sql(
    DELETE FROM filing
     WHERE document_id = :document_id
)sql";

Failure unknown(FolderId id)
{
    return Failure({ErrorCode::NotFound, QString::number(id.value()), QStringLiteral("folder")});
}

Folder folderAt(const SQLite::Statement &row)
{
    return {.id = idAt<FolderId>(row, 0), .uuid = uuidAt(row, 1), .title = textAt(row, 2)};
}

/// A shelf and what decides its place; documents come before a folder of the same ordinal.
struct Placed
{
    std::int64_t ordinal;
    Shelf shelf;
};

auto orderOf(const Placed &placed)
{
    const Shelf &shelf = placed.shelf;
    return std::tuple(
        placed.ordinal, shelf.folder.id, shelf.isFolder() ? DocumentId() : shelf.documents.first());
}

void setOrdinal(
    SQLite::Database &connection, const char *update, std::int64_t id, qsizetype ordinal)
{
    SQLite::Statement order(connection, update);
    order.bind(":id", id);
    order.bind(":ordinal", static_cast<std::int64_t>(ordinal));
    order.exec();
}

void place(SQLite::Database &connection, DocumentId id, FolderId folderId, qsizetype ordinal)
{
    setOrdinal(connection, OrderDocument, id.value(), ordinal);
    SQLite::Statement file(connection, folderId.isValid() ? File : TakeOut);
    file.bind(":document_id", id.value());
    if (folderId.isValid())
        file.bind(":folder_id", folderId.value());
    file.exec();
}

} // namespace

LibraryStore::LibraryStore(Database &database)
    : m_database(database)
{
}

Result<Shelves> LibraryStore::shelves() const
{
    return guarded([&]() -> Result<Shelves> {
        SQLite::Database &connection = m_database.connection();
        std::vector<Placed> placed;
        QHash<FolderId, std::size_t> folders;
        SQLite::Statement folder(connection, SelectFolders);
        while (folder.executeStep()) {
            folders.insert(idAt<FolderId>(folder, 0), placed.size());
            placed.push_back({folder.getColumn(3).getInt64(), {folderAt(folder), {}}});
        }
        SQLite::Statement document(connection, SelectDocuments);
        while (document.executeStep()) {
            const auto id = idAt<DocumentId>(document, 0);
            const auto found = folders.constFind(idAt<FolderId>(document, 1)); // Zero for null.
            if (found != folders.cend())
                placed[*found].shelf.documents.append(id);
            else
                placed.push_back({document.getColumn(2).getInt64(), {{}, {id}}});
        }
        std::ranges::sort(placed, {}, orderOf);
        Shelves shelves;
        for (const Placed &each : placed)
            shelves.append(each.shelf);
        return shelves;
    });
}

Result<Folder> LibraryStore::insertFolder(const QString &title)
{
    return guarded([&]() -> Result<Folder> {
        SQLite::Database &connection = m_database.connection();
        Folder folder{.id = {}, .uuid = createUuid(), .title = title};
        SQLite::Statement insert(connection, InsertFolder);
        insert.bind(":uuid", toSql(folder.uuid));
        insert.bind(":title", toSql(title));
        insert.bind(":created", toSql(QDateTime::currentDateTimeUtc()));
        insert.exec();
        folder.id = FolderId(connection.getLastInsertRowid());
        return folder;
    });
}

Result<Folder> LibraryStore::folder(FolderId id) const
{
    return guarded([&]() -> Result<Folder> {
        SQLite::Statement row(m_database.connection(), SelectFolder);
        row.bind(":id", id.value());
        if (!row.executeStep())
            return unknown(id);
        return folderAt(row);
    });
}

Result<void> LibraryStore::renameFolder(FolderId id, const QString &title)
{
    return guarded([&]() -> Result<void> {
        SQLite::Statement update(m_database.connection(), RenameFolder);
        update.bind(":title", toSql(title));
        update.bind(":id", id.value());
        return update.exec() > 0 ? Result<void>() : unknown(id);
    });
}

Result<void> LibraryStore::removeFolder(FolderId id)
{
    return guarded([&]() -> Result<void> {
        SQLite::Database &connection = m_database.connection();
        SQLite::Statement bury(connection, BuryFolder);
        bury.bind(":id", id.value());
        bury.bind(":deleted", toSql(QDateTime::currentDateTimeUtc()));
        bury.exec();
        SQLite::Statement remove(connection, "DELETE FROM folder WHERE id = :id");
        remove.bind(":id", id.value());
        return remove.exec() > 0 ? Result<void>() : unknown(id);
    });
}

Result<void> LibraryStore::arrange(const Shelves &shelves)
{
    return guarded([&]() -> Result<void> {
        SQLite::Database &connection = m_database.connection();
        for (qsizetype row = 0; row < shelves.size(); ++row) {
            const Shelf &shelf = shelves.at(row);
            if (!shelf.isFolder()) {
                place(connection, shelf.documents.first(), {}, row + 1);
                continue;
            }
            setOrdinal(connection, OrderFolder, shelf.folder.id.value(), row + 1);
            for (qsizetype i = 0; i < shelf.documents.size(); ++i)
                place(connection, shelf.documents.at(i), shelf.folder.id, i + 1);
        }
        return {};
    });
}

} // namespace telaah::store
