// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "notebook/ImportActions.h"
#include "notebook/ImportJob.h"
#include "notebook/Notebook.h"

#include <QAbstractListModel>
#include <QMap>

#include <memory>
#include <vector>

namespace telaah::ui {

/// A file on its way into the notebook.
struct ImportEntry
{
    enum class State {
        Waiting, ///< To be read.
        Ready,
        Known,  ///< The notebook has a document from the same file.
        Failed, ///< `error` says why.
        Added,
    };

    notebook::ImportSource source;
    State state = State::Waiting;
    notebook::Import import;  ///< While Ready or Known; its details are as the reader has put them.
    documents::Document read; ///< The details as they were found.
    documents::Document known;
    Error error;
    DocumentId added;
    bool isWanted = false; ///< Whether addNext() is to add it.
};

/// The files that a reader wants to import: reads them, keeps what the reader decides about each,
/// and adds them to the notebook one by one.
class ImportListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        StateRole = Qt::UserRole, ///< ImportEntry::State as int.
        StateTextRole,            ///< The same in words.
    };

    /// `notebook` must outlive the model.
    explicit ImportListModel(notebook::Notebook &notebook, QObject *parent = nullptr);

    /// Files and folders that could not be looked into stand in the list as failed.
    void read(const QList<notebook::ImportSource> &sources, const QList<Error> &unread);

    /// What is not read yet fails as Cancelled, at once.
    void cancelReading();
    bool isReading() const { return m_job || m_again; }

    const ImportEntry &entry(int row) const { return *m_entries.at(static_cast<std::size_t>(row)); }

    /// Reads the file anew, by other choices; isReading() until then. What the reader has put into
    /// the details stays. Where it cannot be read so, it stays as it was, and choicesRefused() says
    /// why.
    void setChoices(int row, const documents::ImportChoices &choices);
    void setDetails(int row, const documents::Document &details);
    void setWanted(int row, bool isWanted);

    int wantedCount() const;
    int countOf(ImportEntry::State state) const;

    /// Adds the first that is wanted, as one step of the history; returns its row, or -1 if none is
    /// left. Fails if the notebook cannot be written now: then the document is wanted still.
    [[nodiscard]] Result<int> addNext();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void progressed(int done, int count);
    void readingStarted();
    void readingEnded();
    void choicesRefused(const telaah::Error &error);

private:
    ImportEntry &at(int row) { return *m_entries[static_cast<std::size_t>(row)]; }
    void take(int row, const Result<notebook::Import> &import);
    void readAgain();
    void retake(int row, const Result<notebook::Import> &import);
    void announce(int row);
    bool canBeWanted(const ImportEntry &entry) const;
    QString titleOf(const ImportEntry &entry) const;
    QString stateText(const ImportEntry &entry) const;

    notebook::Notebook &m_notebook;
    std::vector<std::unique_ptr<ImportEntry>> m_entries;
    std::unique_ptr<notebook::ImportJob> m_job;
    std::unique_ptr<notebook::ImportJob> m_again; ///< Reads one file by other choices.
    QMap<int, documents::ImportChoices> m_chosen; ///< By row; the first is being read.
};

} // namespace telaah::ui
