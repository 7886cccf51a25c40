// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/SearchJob.h"

#include "notebook/Notebook.h"
#include "notebook/Search.h"
#include "store/CleanClose.h"
#include "store/SearchCache.h"
#include "store/SearchSettling.h"
#include "store/SearchUpdate.h"

namespace telaah::notebook {

using history::Changes;
using store::SearchFile;
using store::SearchUpdate;

namespace {

/// Beyond that, looking at everything is no longer slower.
constexpr qsizetype MostSingly = 1'000;

template<typename Id>
void add(QSet<Id> &wanted, const history::Touched<Id> &touched)
{
    for (const QList<Id> &ids : {touched.added, touched.changed, touched.removed}) {
        for (const Id id : ids)
            wanted.insert(id);
    }
}

} // namespace

SearchJob::SearchJob(Notebook &notebook, QObject *parent)
    : QObject(parent)
    , m_notebookPath(notebook.path())
    , m_path(Search::pathFor(notebook))
{
    m_pool.setMaxThreadCount(1);
    connect(&notebook, &Notebook::changed, this, &SearchJob::take);
    connect(&notebook, &Notebook::changedOutside, this, &SearchJob::takeEverything);
}

SearchJob::~SearchJob()
{
    interrupt();
    m_pool.waitForDone();
    if (m_isChecked && !m_mustCompare)
        store::noteLeftClean(store::stampOf(m_path));
}

void SearchJob::start()
{
    Q_ASSERT(!m_isStarted);
    m_isStarted = true;
    takeEverything();
}

void SearchJob::cancel()
{
    if (!m_isRunning && m_wanted.isEmpty())
        return;
    interrupt();
    m_wanted = {};
    m_mustCompare = true;
}

/// What is under way notices soon; the writing itself is stopped.
void SearchJob::interrupt()
{
    m_isCancelled = true;
    const QMutexLocker lock(&m_indexLock);
    if (m_index)
        m_index->interrupt();
}

void SearchJob::rebuild(bool isDamaged)
{
    m_wanted.isDamaged = m_wanted.isDamaged || isDamaged;
    takeEverything();
}

void SearchJob::take(const Changes &changes)
{
    add(m_wanted.documents, changes.documents);
    add(m_wanted.passages, changes.passages);
    // Revisions come and go with documents, or after them.
    const history::Touched<RevisionId> noRevisions;
    if (changes.revisions != noRevisions
        || m_wanted.documents.size() + m_wanted.passages.size() > MostSingly)
        m_wanted.everything = true;
    run();
}

void SearchJob::takeEverything()
{
    m_wanted.everything = true;
    run();
}

void SearchJob::run()
{
    if (!m_isStarted || m_isRunning || m_wanted.isEmpty())
        return;
    m_isRunning = true;
    m_isCancelled = false;
    m_total = 0;
    m_done = 0;
    // What one run failed to write, only a look at everything finds.
    Wanted wanted = std::exchange(m_wanted, {});
    wanted.everything = std::exchange(m_mustCompare, false) || wanted.everything;
    // The pool is gone before the job is, and with it all that uses `this`.
    m_pool.start([this, wanted] {
        const auto result = update(wanted);
        QMetaObject::invokeMethod(
            this, [this, result] { end(result); }, Qt::QueuedConnection);
    });
}

/// In the thread.
Result<void> SearchJob::update(const Wanted &wanted)
{
    if (wanted.isDamaged)
        store::removeSearchFile(m_path);
    auto updated = updateOnce(wanted);
    if (!updated && updated.error().code == ErrorCode::Damaged)
        store::removeSearchFile(m_path);
    else if (updated || updated.error().code != ErrorCode::FileMoved)
        return updated;
    Wanted everything;
    everything.everything = true;
    return updateOnce(everything);
}

Result<void> SearchJob::updateOnce(const Wanted &wanted)
{
    // As long as it is as it was left, its pages need not be read again at each start.
    m_isChecked = m_isChecked || store::wasLeftClean(store::stampOf(m_path));
    const auto index = SearchFile::open(m_path);
    if (!index)
        return Failure(index.error());
    (*index)->interruptWhen([this] { return m_isCancelled.load(); });
    const auto keep = [this](SearchFile *file) {
        const QMutexLocker lock(&m_indexLock);
        m_index = file;
    };
    keep(index->get());
    auto written = write(**index, wanted);
    keep(nullptr);
    // What was interrupted says so in several ways, none of which is anything to mend.
    if (!written && m_isCancelled)
        return Failure({ErrorCode::Cancelled, {}, {}});
    return written;
}

Result<void> SearchJob::write(SearchFile &index, const Wanted &wanted)
{
    const auto isCancelled = [this] { return m_isCancelled.load(); };
    const auto reader = store::Database::openReader(m_notebookPath);
    if (!reader)
        return Failure(reader.error());
    if (!m_isChecked) {
        const auto sound = index.isSound();
        if (!sound)
            return Failure(sound.error());
        if (!*sound)
            return Failure({ErrorCode::Damaged, m_path, {}});
        m_isChecked = true;
    }
    if (!std::exchange(m_isTidied, true))
        store::tidySearchFiles(m_path);
    const auto complete = index.isComplete();
    if (!complete)
        return Failure(complete.error());
    // One that was made anew since lacks more than what has changed.
    const bool isEverything = wanted.everything || !*complete;
    SearchUpdate update(**reader, index);
    auto done = isEverything ? update.compare() : update.compare(wanted.documents, wanted.passages);
    while (done && !update.isDone()) {
        done = update.step(isCancelled);
        QMetaObject::invokeMethod(
            this,
            [this, written = update.done(), total = update.total()] {
                m_done = written;
                m_total = total;
                emit progressed(written, total);
            },
            Qt::QueuedConnection);
    }
    if (done)
        done = store::settle(index);
    if (done && isEverything)
        done = index.setComplete();
    [[maybe_unused]] const auto isNoted = index.setUsed(m_notebookPath); // It is kept for that.
    if (done && !index.isInPlace())
        return Failure({ErrorCode::FileMoved, m_path, {}});
    return done;
}

void SearchJob::end(const Result<void> &result)
{
    m_isRunning = false;
    m_mustCompare = m_mustCompare || !result;
    if (!m_wanted.isEmpty())
        run();
    else if (result || result.error().code == ErrorCode::Cancelled)
        emit finished();
    else
        emit failed(result.error());
}

} // namespace telaah::notebook
