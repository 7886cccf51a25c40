// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "documents/Shelf.h"

namespace telaah::notebook {

class Notebook;

/// What a user can do to the order of the library. Each is one step of the history.
class LibraryActions
{
public:
    /// `notebook` must outlive the actions.
    explicit LibraryActions(Notebook &notebook)
        : m_notebook(notebook)
    {
    }

    /// Makes a folder. With `document`, which goes into it, the folder takes its place; without, it
    /// comes at the end. Fails with InvalidInput if nothing is left of the title.
    [[nodiscard]] Result<FolderId> addFolder(const QString &title, DocumentId document = {});

    /// These fail with NotFound; renameFolder() as addFolder() does.
    [[nodiscard]] Result<void> renameFolder(FolderId id, const QString &title);

    /// Its documents stay, where it was.
    [[nodiscard]] Result<void> removeFolder(FolderId id);

    /// What is not there, or goes where it is, stays without a step.
    [[nodiscard]] Result<void> moveDocument(DocumentId id, documents::Gap to);
    [[nodiscard]] Result<void> moveFolder(FolderId id, qsizetype row);

private:
    QString titleOf(FolderId id) const;

    Notebook &m_notebook;
};

} // namespace telaah::notebook
