// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ImportEntry.h"
#include "notebook/Notebook.h"

#include <QAbstractListModel>
#include <QMap>

#include <array>
#include <memory>
#include <vector>

namespace telaah::ui {

/// The files that a reader wants to import: reads them, keeps what the reader decides about each,
/// and adds them to the notebook one after the other. Of very many or large files it keeps only the
/// first tens of megabytes; the others are read again when they are shown or added.
class ImportListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        StateRole = Qt::UserRole, ///< ImportEntry::State as int.
        StateTextRole,            ///< The same in words.
        FileNameRole,             ///< Empty if the title says the same.
        ContentRole,              ///< Never asked for: named when there is another text to show.
    };

    /// `notebook` must outlive the model.
    explicit ImportListModel(notebook::Notebook &notebook, QObject *parent = nullptr);
    ~ImportListModel() override;

    /// Files and folders that could not be looked into stand in the list as failed.
    void read(const QList<notebook::ImportSource> &sources, const QList<Error> &unread);

    /// What is not read yet fails as Cancelled, within a second.
    void cancelReading();
    bool isReading() const { return m_job || m_again; }

    const ImportEntry &entry(int row) const { return *m_entries.at(static_cast<std::size_t>(row)); }

    /// How much of what was read is kept, in bytes. REQUIRES: nothing was read yet
    void setMostHeld(qsizetype bytes) { m_mostHeld = bytes; }
    qsizetype held() const { return m_held; }

    /// The text of a row is about to be shown: it is read again if it was not kept, but not while
    /// documents are added. Only for one row at a time.
    void hold(int row);

    /// Reads the file anew, by other choices; isReading() until then. What the reader has put into
    /// the details stays. Where it cannot be read so, it stays as it was, and choicesRefused() says
    /// why. While documents are added nothing is chosen any more.
    void setChoices(int row, const documents::ImportChoices &choices);
    void setDetails(int row, const documents::Document &details);
    void setWanted(int row, bool isWanted);

    int wantedCount() const { return m_wanted; }
    int countOf(ImportEntry::State state) const { return m_counts[static_cast<size_t>(state)]; }

    /// Adds all that are wanted, each as one step of the history, in another thread; added() comes
    /// for each, then addingEnded(), or addingFailed() before that. REQUIRES: !isReading() &&
    /// !isAdding()
    void add();

    /// After the document that is being stored; at once if none is.
    void stopAdding();
    bool isAdding() const { return m_isAdding; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void progressed(int done, int count);
    void readingStarted();
    void readingEnded();
    void choicesRefused(const telaah::Error &error);

    /// The file is another than the one that was looked over: what is there now has come in its
    /// place, as if it had been read for the first time.
    void replaced(int row);
    void added(int row);

    /// The notebook cannot be written now: what was not added is wanted still.
    void addingFailed(const telaah::Error &error);
    void addingEnded();

private:
    ImportEntry &at(int row) { return *m_entries[static_cast<std::size_t>(row)]; }
    void append(const notebook::ImportSource &source);
    void setState(ImportEntry &entry, ImportEntry::State state);
    void setWanted(ImportEntry &entry, bool isWanted);
    void fail(ImportEntry &entry, const Error &error);
    void take(int row, const Result<notebook::Import> &import);
    void keep(ImportEntry &entry);
    void release(ImportEntry &entry);
    void readAgain();
    void retake(int row, const Result<notebook::Import> &import);
    void readAhead();
    void addNext();
    void addAhead(int row, const Result<notebook::Import> &import);
    void store(int row, const notebook::Import &import);
    void takeOutcome(int row, const Result<notebook::AddedReading> &outcome);
    void endAdding();
    void announce(int row, const QList<int> &roles = {});

    notebook::Notebook &m_notebook;
    std::vector<std::unique_ptr<ImportEntry>> m_entries;
    std::array<int, ImportEntry::States> m_counts{};
    int m_wanted = 0;
    qsizetype m_mostHeld = qsizetype(24) << 20;
    qsizetype m_held = 0;
    int m_shown = -1; ///< Held beyond that.
    std::unique_ptr<notebook::ImportJob> m_job;
    std::unique_ptr<notebook::ImportJob> m_again; ///< Reads one file once more.
    QMap<int, documents::ImportChoices> m_chosen; ///< By row; the first is being read.
    std::unique_ptr<notebook::ImportJob> m_ahead; ///< Reads what is added and was not kept.
    QList<int> m_aheadRows;
    int m_next = 0; ///< Rows before it have been added or are not wanted.
    bool m_isAdding = false;
    bool m_isStopping = false;
    bool m_isAwaiting = false; ///< The next comes from m_ahead.
};

} // namespace telaah::ui
