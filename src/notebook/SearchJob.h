// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "history/Changes.h"

#include <QMutex>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <atomic>

namespace telaah::store {
class SearchFile;
}

namespace telaah::notebook {

class Notebook;

/// Keeps the search index of a notebook up to date, in a thread of its own with connections of its
/// own: once from start() on, and after that whenever the notebook changes. Meanwhile Search
/// answers from what is there.
///
/// Ending it gives up what is left, within a second.
class SearchJob : public QObject
{
    Q_OBJECT

public:
    /// `notebook` must outlive the job.
    explicit SearchJob(Notebook &notebook, QObject *parent = nullptr);
    ~SearchJob() override;

    /// Once.
    void start();

    /// Gives up what is left, until the notebook changes again.
    void cancel();

    /// Makes the index anew where it is missing, or damaged.
    void rebuild(bool isDamaged);

    /// Whether the index is known to have everything.
    bool isUpToDate() const { return m_isStarted && !m_isRunning && !m_mustCompare; }

    qsizetype total() const { return m_total; } ///< Texts and notes of this run, once it is known.
    qsizetype done() const { return m_done; }

signals:
    void progressed(qsizetype done, qsizetype total);
    void finished();
    void failed(const telaah::Error &error);

private:
    /// What has changed since the last run began.
    struct Wanted
    {
        bool everything = false;
        bool isDamaged = false; ///< The index; it has to go.
        QSet<DocumentId> documents;
        QSet<PassageId> passages;

        bool isEmpty() const { return !everything && documents.isEmpty() && passages.isEmpty(); }
    };

    void take(const history::Changes &changes);
    void takeEverything();
    void run();
    [[nodiscard]] Result<void> update(const Wanted &wanted);
    [[nodiscard]] Result<void> updateOnce(const Wanted &wanted);
    [[nodiscard]] Result<void> write(store::SearchFile &index, const Wanted &wanted);
    void interrupt();
    void end(const Result<void> &result);

    QString m_notebookPath;
    QString m_path;
    QThreadPool m_pool;
    std::atomic_bool m_isCancelled = false;
    Wanted m_wanted;
    qsizetype m_total = 0;
    qsizetype m_done = 0;
    bool m_isStarted = false;
    bool m_isRunning = false;
    bool m_mustCompare = false; ///< A change was not written, and nobody knows which.
    QMutex m_indexLock;
    store::SearchFile *m_index = nullptr; ///< In the thread, while it is open.
    bool m_isChecked = false;             ///< The pages of the index have been read through.
    bool m_isTidied = false;              ///< Indexes that nobody wants any more have been removed.
};

} // namespace telaah::notebook
