// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/LibraryModel.h"

#include "common/PlainTooltip.h"

#include <algorithm>

namespace telaah::ui {

using documents::DocumentSummary;
using documents::Folder;
using notebook::Notebook;

LibraryModel::LibraryModel(Notebook &notebook, QObject *parent)
    : QAbstractItemModel(parent)
    , m_notebook(notebook)
{
    connect(&notebook, &Notebook::changed, this, &LibraryModel::follow);
    connect(&notebook, &Notebook::changedOutside, this, &LibraryModel::reload);
    m_branches = read();
}

QModelIndex LibraryModel::indexOf(DocumentId id) const
{
    return indexWhere([id](const DocumentSummary &each) { return each.document.id == id; });
}

QModelIndex LibraryModel::indexOf(const QUuid &documentUuid) const
{
    return indexWhere(
        [&](const DocumentSummary &each) { return each.document.uuid == documentUuid; });
}

template<typename Predicate>
QModelIndex LibraryModel::indexWhere(Predicate isWanted) const
{
    for (int top = 0; top < rowCount(); ++top) {
        const Branch &branch = m_branches.at(top);
        const auto found = std::ranges::find_if(branch.documents, isWanted);
        if (found == branch.documents.end())
            continue;
        const int row = static_cast<int>(found - branch.documents.begin());
        return branch.isFolder() ? index(row, 0, index(top, 0)) : index(top, 0);
    }
    return {};
}

QModelIndex LibraryModel::indexOf(FolderId id) const
{
    for (int top = 0; id.isValid() && top < rowCount(); ++top) {
        if (m_branches.at(top).folder.id == id)
            return index(top, 0);
    }
    return {};
}

QList<DocumentId> LibraryModel::inOrder() const
{
    QList<DocumentId> ids;
    for (const Branch &branch : m_branches) {
        for (const DocumentSummary &summary : branch.documents)
            ids.append(summary.document.id);
    }
    return ids;
}

QModelIndex LibraryModel::firstDocument() const
{
    const QList<DocumentId> ids = inOrder();
    return ids.isEmpty() ? QModelIndex() : indexOf(ids.first());
}

QModelIndex LibraryModel::neighbourOf(DocumentId id) const
{
    const QList<DocumentId> ids = inOrder();
    const qsizetype place = ids.indexOf(id);
    if (place < 0 || ids.size() < 2)
        return {};
    return indexOf(place + 1 < ids.size() ? ids.at(place + 1) : ids.at(place - 1));
}

QList<Folder> LibraryModel::folders() const
{
    QList<Folder> folders;
    for (const Branch &branch : m_branches) {
        if (branch.isFolder())
            folders.append(branch.folder);
    }
    return folders;
}

// A document in a folder holds the row of the folder, from 1; what stands at the top holds zero.
QModelIndex LibraryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(parent.isValid() ? parent.row() + 1 : 0));
}

QModelIndex LibraryModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr{0});
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_branches.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    const Branch &branch = m_branches.at(parent.row());
    return branch.isFolder() ? static_cast<int>(branch.documents.size()) : 0;
}

int LibraryModel::columnCount(const QModelIndex &) const
{
    return 1;
}

/// Null for a folder.
const DocumentSummary *LibraryModel::summaryAt(const QModelIndex &index) const
{
    if (index.internalId() != 0)
        return &m_branches.at(static_cast<qsizetype>(index.internalId()) - 1)
                    .documents.at(index.row());
    const Branch &branch = m_branches.at(index.row());
    return branch.isFolder() ? nullptr : &branch.documents.first();
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const DocumentSummary *summary = summaryAt(index))
        return documentData(*summary, role);
    return folderData(m_branches.at(index.row()), role);
}

QString LibraryModel::spoken(const Branch &branch)
{
    //: Of a folder in the library, for tooltips and screen readers
    return tr("Folder %1, %n document(s)", nullptr, static_cast<int>(branch.documents.size()))
        .arg(branch.folder.title);
}

QVariant LibraryModel::folderData(const Branch &branch, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return branch.folder.title;
    case Qt::ToolTipRole:
        return plainTooltip(spoken(branch));
    case Qt::AccessibleTextRole:
        return spoken(branch);
    case FolderRole:
        return QVariant::fromValue(branch.folder);
    default:
        return {};
    }
}

QVariant LibraryModel::documentData(const DocumentSummary &summary, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return summary.document.title;
    case Qt::ToolTipRole:
        return plainTooltip(summary.document.title);
    case Qt::AccessibleTextRole:
        //: Name of a document in the library, for screen readers
        return tr("%1, %Ln passage(s)", nullptr, static_cast<int>(summary.passages))
            .arg(summary.document.title);
    case SummaryRole:
        return QVariant::fromValue(summary);
    default:
        return {};
    }
}

/// Titles can be edited; who listens to the delegate writes them.
Qt::ItemFlags LibraryModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index) | Qt::ItemIsEditable
        | Qt::ItemIsDragEnabled;
    return summaryAt(index) ? flags | Qt::ItemNeverHasChildren : flags | Qt::ItemIsDropEnabled;
}

void LibraryModel::follow(const history::Changes &changes)
{
    if (changes.documents != history::Touched<DocumentId>()
        || changes.folders != history::Touched<FolderId>()
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
    for (Branch &branch : m_branches) {
        for (DocumentSummary &summary : branch.documents) {
            const qsizetype grown = growth.value(summary.revisionId);
            if (grown == 0)
                continue;
            summary.passages += grown;
            const QModelIndex index = indexOf(summary.document.id);
            emit dataChanged(index, index, {Qt::DisplayRole, SummaryRole});
        }
    }
}

void LibraryModel::setHeld(bool isHeld)
{
    m_isHeld = isHeld;
    if (!isHeld && std::exchange(m_isStale, false))
        reload();
}

/// Rows stay where nothing moves: what is open, chosen or edited in a view does so as well.
void LibraryModel::reload()
{
    if (m_isHeld) {
        m_isStale = true;
        return;
    }
    const auto sameRows = [](const Branch &left, const Branch &right) {
        return left.folder.id == right.folder.id
            && std::ranges::equal(
                   left.documents, right.documents, {},
                   [](const DocumentSummary &each) { return each.document.id; },
                   [](const DocumentSummary &each) { return each.document.id; });
    };
    QList<Branch> branches = read();
    if (!std::ranges::equal(m_branches, branches, sameRows)) {
        beginResetModel();
        m_branches = std::move(branches);
        endResetModel();
        return;
    }
    m_branches = std::move(branches);
    if (m_branches.isEmpty())
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
    for (int top = 0; top < rowCount(); ++top) {
        const QModelIndex parent = index(top, 0);
        if (const int count = rowCount(parent); count > 0)
            emit dataChanged(index(0, 0, parent), index(count - 1, 0, parent));
    }
}

QList<LibraryModel::Branch> LibraryModel::read() const
{
    const auto &stores = m_notebook.stores();
    QHash<DocumentId, DocumentSummary> summaries;
    for (const DocumentSummary &each :
         stores.documents.summaries().value_or(QList<DocumentSummary>()))
        summaries.insert(each.document.id, each);
    QList<Branch> branches;
    for (const documents::Shelf &shelf : stores.library.shelves().value_or(documents::Shelves())) {
        Branch branch{shelf.folder, {}};
        for (const DocumentId id : shelf.documents) {
            if (const auto found = summaries.constFind(id); found != summaries.cend())
                branch.documents.append(*found);
        }
        if (branch.isFolder() || !branch.documents.isEmpty())
            branches.append(branch);
    }
    return branches;
}

} // namespace telaah::ui
