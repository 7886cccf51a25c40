// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "documents/Shelf.h"

namespace telaah::store {

class Database;

/// Reads and writes folders, and what stands where in the library. Writes join the caller's
/// transaction.
class LibraryStore
{
public:
    /// `database` must outlive the store.
    explicit LibraryStore(Database &database);

    [[nodiscard]] Result<documents::Shelves> shelves() const;

    /// An empty one, at the end of the library.
    [[nodiscard]] Result<documents::Folder> insertFolder(const QString &title);

    /// These fail with NotFound.
    [[nodiscard]] Result<documents::Folder> folder(FolderId id) const;
    [[nodiscard]] Result<void> renameFolder(FolderId id, const QString &title);

    /// Leaves a tombstone. REQUIRES: no document is in it.
    [[nodiscard]] Result<void> removeFolder(FolderId id);

    /// Puts folders and documents in this order, writing only the rows that move. Leaves alone
    /// those that are not listed.
    [[nodiscard]] Result<void> arrange(const documents::Shelves &shelves);

private:
    Database &m_database;
};

} // namespace telaah::store
