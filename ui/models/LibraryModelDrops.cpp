// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How documents and folders are dragged to another place in the library.

#include "models/LibraryModel.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

namespace telaah::ui {

using documents::DocumentSummary;

namespace {

QString mimeType()
{
    return QStringLiteral("application/x-telaah-library");
}

/// What is dragged: a document, or a folder. Ids mean something in one notebook only.
struct Dragged
{
    QString notebook;
    DocumentId documentId;
    FolderId folderId;
};

Dragged readDragged(const QMimeData &data)
{
    QString notebook;
    qint64 document = 0;
    qint64 folder = 0;
    QDataStream stream(data.data(mimeType()));
    stream >> notebook >> document >> folder;
    return {notebook, DocumentId(document), FolderId(folder)};
}

} // namespace

QStringList LibraryModel::mimeTypes() const
{
    return {mimeType()};
}

QMimeData *LibraryModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    const QModelIndex &index = indexes.first();
    const DocumentSummary *summary = summaryAt(index);
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << m_notebook.path() << static_cast<qint64>(summary ? summary->document.id.value() : 0)
           << static_cast<qint64>(summary ? 0 : m_branches.at(index.row()).folder.id.value());
    auto *data = new QMimeData;
    data->setData(mimeType(), bytes);
    return data;
}

bool LibraryModel::canDropMimeData(
    const QMimeData *data, Qt::DropAction action, int, int, const QModelIndex &parent) const
{
    if (!data->hasFormat(mimeType()) || action != Qt::MoveAction)
        return false;
    const Dragged dragged = readDragged(*data);
    if (dragged.notebook != m_notebook.path())
        return false;
    if (!parent.isValid())
        return indexOf(dragged.documentId).isValid() || indexOf(dragged.folderId).isValid();
    return indexOf(dragged.documentId).isValid() && !summaryAt(parent);
}

bool LibraryModel::dropMimeData(
    const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const Dragged dragged = readDragged(*data);
    if (dragged.folderId.isValid())
        emit folderDropped(dragged.folderId, row);
    else if (parent.isValid())
        emit documentDropped(dragged.documentId, {m_branches.at(parent.row()).folder.id, row});
    else
        emit documentDropped(dragged.documentId, {{}, row});
    return true;
}

} // namespace telaah::ui
