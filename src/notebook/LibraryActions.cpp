// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/LibraryActions.h"

#include "notebook/Notebook.h"
#include "text/Canonical.h"

namespace telaah::notebook {

using documents::Gap;
using documents::Shelves;
using history::Action;
using store::Stores;

namespace {

/// Puts the library into the order that `move` makes of the present one.
template<typename Move>
Result<void> rearrange(Stores &stores, Move move)
{
    const auto shelves = stores.library.shelves();
    if (!shelves)
        return Failure(shelves.error());
    return stores.library.arrange(move(*shelves));
}

/// Where a folder goes that is to hold the document: where that stands, or the folder it is in.
qsizetype rowFor(const Shelves &shelves, DocumentId id)
{
    const Gap place = documents::placeOf(shelves, id);
    return place.folderId.isValid() ? documents::rowOf(shelves, place.folderId) : place.row;
}

} // namespace

Result<FolderId> LibraryActions::addFolder(const QString &title, DocumentId document)
{
    const QString wanted = text::canonical(title).simplified();
    return m_notebook.act(
        Action::AddFolder, wanted, [&](Stores &stores, CoderId) -> Result<FolderId> {
            if (wanted.isEmpty())
                return Failure({ErrorCode::InvalidInput, title, QStringLiteral("title")});
            const auto folder = stores.library.insertFolder(wanted);
            if (!folder)
                return Failure(folder.error());
            const auto arranged = rearrange(stores, [&](const Shelves &shelves) {
                const Shelves placed = documents::withFolderAt(
                    shelves, folder->id, rowFor(shelves, document));
                return documents::withDocumentAt(placed, document, {folder->id});
            });
            if (!arranged)
                return Failure(arranged.error());
            return folder->id;
        });
}

Result<void> LibraryActions::renameFolder(FolderId id, const QString &title)
{
    const QString wanted = text::canonical(title).simplified();
    return m_notebook.act(
        Action::RenameFolder, wanted, [&](Stores &stores, CoderId) -> Result<void> {
            if (wanted.isEmpty())
                return Failure({ErrorCode::InvalidInput, title, QStringLiteral("title")});
            return stores.library.renameFolder(id, wanted);
        });
}

Result<void> LibraryActions::removeFolder(FolderId id)
{
    return m_notebook.act(
        Action::RemoveFolder, titleOf(id), [&](Stores &stores, CoderId) -> Result<void> {
            const auto emptied = rearrange(stores, [&](const Shelves &shelves) {
                return documents::withoutFolder(shelves, id);
            });
            if (!emptied)
                return emptied;
            return stores.library.removeFolder(id);
        });
}

Result<void> LibraryActions::moveDocument(DocumentId id, Gap to)
{
    const auto document = m_notebook.stores().documents.document(id);
    return m_notebook.act(
        Action::MoveDocument, document ? document->title : QString(), [&](Stores &stores, CoderId) {
            return rearrange(stores, [&](const Shelves &shelves) {
                return documents::withDocumentAt(shelves, id, to);
            });
        });
}

Result<void> LibraryActions::moveFolder(FolderId id, qsizetype row)
{
    return m_notebook.act(Action::MoveFolder, titleOf(id), [&](Stores &stores, CoderId) {
        return rearrange(stores, [&](const Shelves &shelves) {
            return documents::withFolderAt(shelves, id, row);
        });
    });
}

QString LibraryActions::titleOf(FolderId id) const
{
    const auto folder = m_notebook.stores().library.folder(id);
    return folder ? folder->title : QString();
}

} // namespace telaah::notebook
