// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ImportListModel.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace telaah::ui {

using documents::Document;
using documents::ImportChoices;
using notebook::Import;
using notebook::ImportActions;
using notebook::ImportJob;
using notebook::ImportSource;
using State = ImportEntry::State;

ImportListModel::ImportListModel(notebook::Notebook &notebook, QObject *parent)
    : QAbstractListModel(parent)
    , m_notebook(notebook)
{
}

ImportListModel::~ImportListModel() = default;

void ImportListModel::append(const ImportSource &source)
{
    m_entries.push_back(std::make_unique<ImportEntry>());
    m_entries.back()->source = source;
    ++m_counts[static_cast<size_t>(State::Waiting)];
}

void ImportListModel::read(const QList<ImportSource> &sources, const QList<Error> &unread)
{
    Q_ASSERT(!m_isAdding);
    beginResetModel();
    m_again.reset();
    m_chosen.clear();
    m_entries.clear();
    m_counts = {};
    m_wanted = 0;
    m_held = 0;
    m_shown = -1;
    for (const ImportSource &source : sources)
        append(source);
    for (const Error &error : unread) {
        append({{}, {}, QFileInfo(error.subject).fileName(), {}, false});
        fail(*m_entries.back(), error);
    }
    endResetModel();
    m_job = std::make_unique<ImportJob>(sources);
    connect(m_job.get(), &ImportJob::read, this, [this](qsizetype index, const auto &import) {
        take(static_cast<int>(index), import);
    });
    connect(m_job.get(), &ImportJob::progressed, this, [this](qsizetype done) {
        emit progressed(static_cast<int>(done), static_cast<int>(m_job->count()));
    });
    connect(m_job.get(), &ImportJob::finished, this, [this] {
        m_job.release()->deleteLater(); // It is still speaking.
        emit readingEnded();
    });
    m_job->start();
}

void ImportListModel::cancelReading()
{
    if (m_job)
        m_job->cancel();
}

void ImportListModel::setState(ImportEntry &entry, State state)
{
    --m_counts[static_cast<size_t>(entry.state)];
    entry.state = state;
    ++m_counts[static_cast<size_t>(state)];
}

void ImportListModel::setWanted(ImportEntry &entry, bool isWanted)
{
    m_wanted += int(isWanted) - int(entry.isWanted);
    entry.isWanted = isWanted;
}

void ImportListModel::fail(ImportEntry &entry, const Error &error)
{
    entry.error = error;
    release(entry);
    setWanted(entry, false);
    setState(entry, State::Failed);
}

/// For the first time.
void ImportListModel::take(int row, const Result<Import> &import)
{
    ImportEntry &entry = at(row);
    if (!import) {
        fail(entry, import.error());
        return announce(row);
    }
    entry.take(*import);
    const auto known = ImportActions(m_notebook).existing(import->original.sha256);
    if (known && *known)
        entry.known = **known;
    setState(entry, known && *known ? State::Known : State::Ready);
    setWanted(entry, entry.state == State::Ready);
    keep(entry);
    if (row != m_shown && m_held > m_mostHeld)
        release(entry);
    announce(row);
}

void ImportListModel::keep(ImportEntry &entry)
{
    m_held += sizeOf(entry.import);
}

void ImportListModel::release(ImportEntry &entry)
{
    if (!entry.isHeld)
        return;
    m_held -= sizeOf(entry.import);
    entry.release();
}

void ImportListModel::hold(int row)
{
    const int before = std::exchange(m_shown, row);
    // What is wanted is released once it is added.
    const bool isNeeded = before == row || (m_isAdding && before >= 0 && at(before).isWanted);
    if (before >= 0 && !isNeeded && m_held > m_mostHeld)
        release(at(before));
    // Whoever turns from row to row does not wait for all that lie between.
    if (before != row && m_chosen.contains(before)
        && m_chosen.value(before) == at(before).source.choices)
        m_chosen.remove(before);
    if (row < 0 || at(row).isHeld || !at(row).canBeWanted() || m_isAdding)
        return;
    const bool isFirst = m_chosen.isEmpty();
    m_chosen.insert(row, m_chosen.value(row, at(row).source.choices));
    if (isFirst)
        readAgain();
    emit readingStarted();
}

void ImportListModel::setChoices(int row, const ImportChoices &choices)
{
    if (m_isAdding || !at(row).canBeWanted()
        || m_chosen.value(row, at(row).source.choices) == choices)
        return;
    const bool isFirst = m_chosen.isEmpty();
    m_chosen.insert(row, choices);
    if (isFirst)
        readAgain();
    emit readingStarted();
}

/// One at a time: readers turn from one file to the next faster than a large one is read.
void ImportListModel::readAgain()
{
    const int row = m_chosen.firstKey();
    ImportSource source = at(row).source;
    source.choices = m_chosen.first();
    m_again = std::make_unique<ImportJob>(QList{source});
    connect(
        m_again.get(), &ImportJob::read, this,
        [this, row, choices = source.choices](qsizetype, const auto &import) {
            if (m_chosen.value(row) != choices)
                return; // The reader has chosen otherwise meanwhile.
            m_chosen.remove(row);
            if (import)
                at(row).source.choices = choices;
            retake(row, import);
        });
    connect(m_again.get(), &ImportJob::finished, this, [this] {
        m_again.release()->deleteLater();
        if (!m_chosen.isEmpty())
            readAgain();
        else
            emit readingEnded();
    });
    m_again->start();
}

void ImportListModel::retake(int row, const Result<Import> &import)
{
    if (!import) {
        announce(row); // What was chosen is to be shown as it was.
        emit choicesRefused(import.error());
        return;
    }
    ImportEntry &entry = at(row);
    release(entry);
    if (import->original.sha256 != entry.import.original.sha256) {
        setState(entry, State::Waiting);
        take(row, import);
        // Their numbers were those of other parts.
        ImportChoices choices = entry.source.choices;
        choices.restored.clear();
        if (choices != entry.source.choices && entry.canBeWanted())
            m_chosen.insert(row, choices);
        emit replaced(row);
        return;
    }
    entry.take(*import);
    keep(entry);
    if (row != m_shown && m_held > m_mostHeld)
        release(entry);
    announce(row);
}

void ImportListModel::setDetails(int row, const Document &details)
{
    at(row).import.document.details = details;
    announce(row, {Qt::DisplayRole, Qt::AccessibleTextRole, FileNameRole});
}

void ImportListModel::setWanted(int row, bool isWanted)
{
    ImportEntry &entry = at(row);
    if (m_isAdding || !entry.canBeWanted() || entry.isWanted == isWanted)
        return;
    setWanted(entry, isWanted);
    announce(row, {Qt::CheckStateRole});
}

void ImportListModel::announce(int row, const QList<int> &roles)
{
    emit dataChanged(index(row), index(row), roles);
}

int ImportListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant ImportListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportEntry &entry = this->entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.title();
    case Qt::ToolTipRole:
        return entry.name();
    case FileNameRole:
        return entry.name() == entry.title() ? QString() : entry.name();
    case Qt::AccessibleTextRole:
        return entry.accessibleText();
    case Qt::CheckStateRole:
        return entry.canBeWanted() ? QVariant(entry.isWanted ? Qt::Checked : Qt::Unchecked)
                                   : QVariant();
    case StateRole:
        return static_cast<int>(entry.state);
    case StateTextRole:
        return entry.stateText();
    default:
        return {};
    }
}

bool ImportListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    setWanted(index.row(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags ImportListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags own = QAbstractListModel::flags(index);
    if (!index.isValid())
        return own;
    const bool isCheckable = entry(index.row()).canBeWanted();
    return own | Qt::ItemNeverHasChildren
        | (isCheckable ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

} // namespace telaah::ui
