// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/Document.h"

#include <QList>

namespace telaah {

using FolderId = Id<struct FolderTag>;

namespace documents {

/// Documents that belong together: a course, a week of it.
struct Folder
{
    FolderId id;
    QUuid uuid;
    QString title;

    friend bool operator==(const Folder &, const Folder &) = default;
};

/// What takes one place in the library: a folder with its documents, or a document that is in none.
struct Shelf
{
    Folder folder;               ///< Its id is invalid if a document stands alone.
    QList<DocumentId> documents; ///< Those of the folder in their order, or the one.

    bool isFolder() const { return folder.id.isValid(); }

    friend bool operator==(const Shelf &, const Shelf &) = default;
};

/// The whole library in its order.
using Shelves = QList<Shelf>;

/// A place between two rows of the library, where something can be put.
struct Gap
{
    FolderId folderId;  ///< Invalid for the library itself.
    qsizetype row = -1; ///< Of what comes after it, as things stand; -1 for the end.
};

/// Where a document stands; `gap.row` is its own row. An end of the library if it is not there.
Gap placeOf(const Shelves &shelves, DocumentId id);

/// Where a folder stands among the shelves; -1 if it is not there.
qsizetype rowOf(const Shelves &shelves, FolderId id);

/// These return the library after a move; unchanged if document or folder is not there.
Shelves withDocumentAt(const Shelves &shelves, DocumentId id, Gap gap);
Shelves withFolderAt(const Shelves &shelves, FolderId id, qsizetype row);

/// The documents of the folder stand alone in its place.
Shelves withoutFolder(const Shelves &shelves, FolderId id);

} // namespace documents
} // namespace telaah
