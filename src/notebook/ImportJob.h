// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "notebook/ImportActions.h"

#include <QObject>
#include <QThreadPool>

#include <chrono>
#include <map>
#include <memory>

namespace telaah::notebook {

/// Something to import: a file, or text without one.
struct ImportSource
{
    QString path; ///< Empty if `bytes` are what is to be read.
    QByteArray bytes;
    QString fileName; ///< Of what has no path; may be empty.
    documents::ImportChoices choices;
    bool restoresAll = false; ///< Whatever is left out, over and above `choices`.
};

/// Reads files for ImportActions, several at a time, each in a process of its own that can do
/// nothing else. Touches no notebook: what was read is handed over in the order of the files, and
/// whoever hears read() may add it. The next are being read meanwhile, a few tens of megabytes
/// ahead and no more.
///
/// Ending it cancels what is left, within a second, and leaves no process behind; a thread stays
/// behind that waits for a file system which does not answer.
class ImportJob : public QObject
{
    Q_OBJECT

public:
    explicit ImportJob(const QList<ImportSource> &sources, QObject *parent = nullptr);
    ~ImportJob() override;

    qsizetype count() const { return m_sources.size(); }

    /// How many files are read at a time, unless it is called: one for each processor.
    /// REQUIRES: not started
    void setParallel(int count) { m_pool->setMaxThreadCount(count); }

    /// How long one file may take by the clock. REQUIRES: not started
    void setWallClock(std::chrono::milliseconds wallClock);

    /// Once. finished() comes later, even if there is nothing to do.
    void start();

    /// While it is on hold nothing is handed over, though some is read ahead.
    void setHolding(bool isHolding);

    /// Those that are not read yet come out as Cancelled, within a second.
    void cancel();

signals:
    /// One for each source, in order. The error's subject is the path or the name.
    void read(qsizetype index, const telaah::Result<telaah::notebook::Import> &import);

    /// How many of count() have been read, whether handed over or not.
    void progressed(qsizetype done);

    void finished();

private:
    struct Shared;

    void startNext();
    void take(qsizetype index, const Result<Import> &import);
    void keep(qsizetype index, const Result<Import> &import);
    void handOver();
    void giveUp();

    QList<ImportSource> m_sources;
    std::shared_ptr<Shared> m_shared;
    std::unique_ptr<QThreadPool> m_pool;
    std::map<qsizetype, Result<Import>> m_waiting; ///< Read before those that come first.
    qsizetype m_waitingBytes = 0;
    qsizetype m_started = 0;
    qsizetype m_running = 0;
    qsizetype m_done = 0;
    qsizetype m_handedOver = 0;
    bool m_isHolding = false;
    bool m_hasGivenUp = false; ///< What comes now is late.
};

} // namespace telaah::notebook
