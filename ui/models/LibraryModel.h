// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "history/Changes.h"
#include "notebook/Notebook.h"

#include <QAbstractItemModel>

namespace telaah::ui {

/// The documents of a notebook in the order of the library, those in a folder below it. Follows
/// Notebook::changed(). What is dropped is not moved but announced.
class LibraryModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        SummaryRole = Qt::UserRole, ///< The documents::DocumentSummary; invalid for folders.
        FolderRole,                 ///< The documents::Folder; invalid for documents.
    };

    /// `notebook` must outlive the model.
    explicit LibraryModel(notebook::Notebook &notebook, QObject *parent = nullptr);

    /// While very many documents come, they are read once: when this ends.
    void setHeld(bool isHeld);

    /// Invalid if it is not in the model.
    QModelIndex indexOf(DocumentId id) const;
    QModelIndex indexOf(const QUuid &documentUuid) const;
    QModelIndex indexOf(FolderId id) const;

    /// The first document of all; invalid if there is none.
    QModelIndex firstDocument() const;

    /// The document after this one, or else the one before it; invalid if there is no other.
    QModelIndex neighbourOf(DocumentId id) const;

    QList<documents::Folder> folders() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(
        const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) const override;
    bool dropMimeData(
        const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) override;

signals:
    void documentDropped(telaah::DocumentId id, telaah::documents::Gap gap);
    void folderDropped(telaah::FolderId id, qsizetype row);

private:
    template<typename Predicate>
    QModelIndex indexWhere(Predicate isWanted) const;
    /// A folder with its documents, or a document that is in none.
    struct Branch
    {
        documents::Folder folder;
        QList<documents::DocumentSummary> documents;

        bool isFolder() const { return folder.id.isValid(); }
    };

    void follow(const history::Changes &changes);
    void recount(const history::Changes &changes);
    void reload();
    QList<Branch> read() const;
    QList<DocumentId> inOrder() const;
    const documents::DocumentSummary *summaryAt(const QModelIndex &index) const;
    static QString spoken(const Branch &branch);
    QVariant folderData(const Branch &branch, int role) const;
    QVariant documentData(const documents::DocumentSummary &summary, int role) const;

    notebook::Notebook &m_notebook;
    bool m_isHeld = false;
    bool m_isStale = false; ///< Something was not read because of that.
    QList<Branch> m_branches;
};

} // namespace telaah::ui
