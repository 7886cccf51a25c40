// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/LibraryModel.h"

namespace telaah::ui {

using notebook::Notebook;

LibraryModel::LibraryModel(Notebook &notebook, QObject *parent)
    : QAbstractListModel(parent)
    , m_notebook(notebook)
{
    connect(&notebook, &Notebook::changed, this, &LibraryModel::follow);
    connect(&notebook, &Notebook::changedOutside, this, &LibraryModel::reload);
    reload();
}

QModelIndex LibraryModel::indexOf(DocumentId id) const
{
    for (qsizetype row = 0; row < m_summaries.size(); ++row) {
        if (m_summaries.at(row).document.id == id)
            return index(static_cast<int>(row));
    }
    return {};
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_summaries.size());
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const documents::DocumentSummary &summary = m_summaries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return summary.document.title;
    case Qt::AccessibleTextRole:
        //: Name of a document in the library, for screen readers
        return tr("%1, %n passage(s)", nullptr, static_cast<int>(summary.passages))
            .arg(summary.document.title);
    case SummaryRole:
        return QVariant::fromValue(summary);
    default:
        return {};
    }
}

void LibraryModel::follow(const history::Changes &changes)
{
    if (changes.documents != history::Touched<DocumentId>()
        || changes.revisions != history::Touched<RevisionId>())
        reload();
    else if (!changes.passages.added.isEmpty() || !changes.passages.removed.isEmpty())
        recount(changes);
}

/// Counting all passages anew would take longer than marking one.
void LibraryModel::recount(const history::Changes &changes)
{
    QHash<RevisionId, qsizetype> growth;
    for (const PassageId id : changes.passages.added)
        ++growth[changes.revisionOf.value(id)];
    for (const PassageId id : changes.passages.removed)
        --growth[changes.revisionOf.value(id)];
    if (m_summaries.isEmpty())
        return;
    for (documents::DocumentSummary &summary : m_summaries)
        summary.passages += growth.value(summary.revisionId);
    emit dataChanged(index(0), index(rowCount() - 1));
}

void LibraryModel::reload()
{
    const auto found = m_notebook.stores().documents.summaries();
    beginResetModel();
    m_summaries = found.value_or(QList<documents::DocumentSummary>());
    endResetModel();
}

} // namespace telaah::ui
