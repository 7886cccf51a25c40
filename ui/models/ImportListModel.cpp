// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ImportListModel.h"

#include "common/ErrorText.h"

#include <QFileInfo>

#include <algorithm>

namespace telaah::ui {

using documents::Document;
using documents::ImportChoices;
using notebook::Import;
using notebook::ImportActions;
using notebook::ImportJob;
using notebook::ImportSource;
using State = ImportEntry::State;

namespace {

QString nameOf(const ImportSource &source)
{
    return source.path.isEmpty() ? source.fileName : QFileInfo(source.path).fileName();
}

/// Where the reader has typed something else than was found, that counts.
void keepTyped(Document &read, const Document &before, const Document &typed)
{
    for (const auto field :
         {&Document::title, &Document::author, &Document::published, &Document::language,
          &Document::publisher, &Document::url, &Document::accessed}) {
        if (typed.*field != before.*field)
            read.*field = typed.*field;
    }
}

/// Another document would fare no better.
bool isAboutNotebook(const Error &error)
{
    return error.code != ErrorCode::AlreadyImported && error.code != ErrorCode::InvalidInput;
}

} // namespace

ImportListModel::ImportListModel(notebook::Notebook &notebook, QObject *parent)
    : QAbstractListModel(parent)
    , m_notebook(notebook)
{
}

void ImportListModel::read(const QList<ImportSource> &sources, const QList<Error> &unread)
{
    beginResetModel();
    m_again.reset();
    m_chosen.clear();
    m_entries.clear();
    for (const ImportSource &source : sources) {
        m_entries.push_back(std::make_unique<ImportEntry>());
        m_entries.back()->source = source;
    }
    for (const Error &error : unread) {
        m_entries.push_back(std::make_unique<ImportEntry>());
        m_entries.back()->source.fileName = QFileInfo(error.subject).fileName();
        m_entries.back()->state = State::Failed;
        m_entries.back()->error = error;
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

void ImportListModel::take(int row, const Result<Import> &import)
{
    ImportEntry &entry = at(row);
    if (!import) {
        entry.state = State::Failed;
        entry.error = import.error();
        return announce(row);
    }
    entry.import = *import;
    entry.read = import->document.details;
    const auto known = ImportActions(m_notebook).existing(import->original.sha256);
    entry.state = known && *known ? State::Known : State::Ready;
    if (entry.state == State::Known)
        entry.known = **known;
    entry.isWanted = entry.state == State::Ready;
    announce(row);
}

void ImportListModel::setChoices(int row, const ImportChoices &choices)
{
    if (m_chosen.value(row, at(row).source.choices) == choices || !canBeWanted(at(row)))
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
    const Document typed = entry.import.document.details;
    const Document before = std::exchange(entry.read, import->document.details);
    entry.import = *import;
    keepTyped(entry.import.document.details, before, typed);
    announce(row);
}

void ImportListModel::setDetails(int row, const Document &details)
{
    at(row).import.document.details = details;
    announce(row);
}

void ImportListModel::setWanted(int row, bool isWanted)
{
    ImportEntry &entry = at(row);
    if (!canBeWanted(entry) || entry.isWanted == isWanted)
        return;
    entry.isWanted = isWanted;
    announce(row);
}

bool ImportListModel::canBeWanted(const ImportEntry &entry) const
{
    return entry.state == State::Ready || entry.state == State::Known;
}

int ImportListModel::wantedCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_entries, [](const auto &entry) { return entry->isWanted; }));
}

int ImportListModel::countOf(State state) const
{
    return static_cast<int>(std::ranges::count_if(
        m_entries, [state](const auto &entry) { return entry->state == state; }));
}

Result<int> ImportListModel::addNext()
{
    const auto wanted = std::ranges::find_if(
        m_entries, [](const auto &entry) { return entry->isWanted; });
    if (wanted == m_entries.end())
        return -1;
    ImportEntry &entry = **wanted;
    const auto repeat = entry.state == State::Known ? notebook::Repeat::Allow
                                                    : notebook::Repeat::Refuse;
    const auto stored = ImportActions(m_notebook).add(entry.import, repeat);
    if (!stored && isAboutNotebook(stored.error()))
        return Failure(stored.error());
    entry.isWanted = false;
    if (stored) {
        entry.state = State::Added;
        entry.added = stored->document.id;
        entry.import.original = {}; // A folder of files takes room.
        entry.import.document.body = {};
    } else {
        entry.state = State::Failed;
        entry.error = stored.error();
    }
    const int row = static_cast<int>(wanted - m_entries.begin());
    announce(row);
    return row;
}

void ImportListModel::announce(int row)
{
    emit dataChanged(index(row), index(row));
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
        return titleOf(entry);
    case Qt::ToolTipRole:
        return nameOf(entry.source);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1. %2").arg(titleOf(entry), stateText(entry));
    case Qt::CheckStateRole:
        return canBeWanted(entry) ? QVariant(entry.isWanted ? Qt::Checked : Qt::Unchecked)
                                  : QVariant();
    case StateRole:
        return static_cast<int>(entry.state);
    case StateTextRole:
        return stateText(entry);
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
    const Qt::ItemFlags own = QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.isValid() && canBeWanted(entry(index.row())) ? own | Qt::ItemIsUserCheckable : own;
}

QString ImportListModel::titleOf(const ImportEntry &entry) const
{
    const QString &title = entry.import.document.details.title;
    return title.isEmpty() ? nameOf(entry.source) : title;
}

QString ImportListModel::stateText(const ImportEntry &entry) const
{
    switch (entry.state) {
    case State::Waiting:
        return tr("being read");
    case State::Ready: {
        const auto remarks = entry.import.document.warnings.size();
        return remarks == 0 ? tr("ready")
                            : tr("ready, %n remark(s)", nullptr, static_cast<int>(remarks));
    }
    case State::Known:
        return tr("already there as “%1”").arg(entry.known.title);
    case State::Failed: {
        Error error = entry.error;
        error.subject = nameOf(entry.source); // Its folder is known, and long.
        return ErrorText::of(error);
    }
    case State::Added:
        return tr("imported");
    }
    Q_UNREACHABLE();
}

} // namespace telaah::ui
