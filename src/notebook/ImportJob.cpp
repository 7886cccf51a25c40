// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/ImportJob.h"

#include "store/Compression.h"
#include "worker/Cancellation.h"
#include "worker/Child.h"
#include "worker/ImporterProgram.h"
#include "worker/InputFile.h"

#include <QFileInfo>
#include <QThread>
#include <QTimer>

#include <mutex>

namespace telaah::notebook {

namespace {

/// What was read ahead while an earlier file takes long is held in memory.
constexpr qsizetype MostWaiting = 64;
constexpr qsizetype MostWaitingBytes = qsizetype(16) << 20;

/// How long threads have for noticing that they are cancelled. All do, but for those that wait for
/// a file system.
constexpr int Grace = 700; // Milliseconds.

QString nameOf(const ImportSource &source)
{
    return source.path.isEmpty() ? source.fileName : source.path;
}

/// In a thread that may wait.
Result<Import> readSource(
    const ImportSource &source, const QString &program, std::chrono::milliseconds wallClock,
    const worker::Cancellation &cancellation)
{
    const auto failure = [&](Error error) {
        error.subject = nameOf(source);
        return Failure(error);
    };
    if (cancellation.isCancelled())
        return failure({ErrorCode::Cancelled, {}, {}});
    const auto bytes = source.path.isEmpty() ? Result<QByteArray>(source.bytes)
                                             : worker::readInputFile(source.path, cancellation);
    if (!bytes)
        return failure(bytes.error());
    Import import;
    import.fileName = source.path.isEmpty() ? source.fileName : QFileInfo(source.path).fileName();
    const auto readWith = [&](const documents::ImportChoices &choices) {
        return worker::readInChild(
            program, {import.fileName, choices}, *bytes, cancellation, wallClock);
    };
    auto document = readWith(source.choices);
    if (document && source.restoresAll && !document->leftOut.isEmpty()) {
        documents::ImportChoices choices = source.choices;
        for (int part = 0; part < document->leftOut.size(); ++part)
            choices.restored.insert(part);
        document = readWith(choices);
    }
    if (!document)
        return failure(document.error());
    import.document = *std::move(document);
    import.original = store::originalOf(*bytes);
    return import;
}

} // namespace

/// What the threads use, as long as there are any.
struct ImportJob::Shared
{
    QString program;
    std::chrono::milliseconds wallClock = worker::WallClock;
    worker::Cancellation cancellation;
    std::mutex mutex;
    ImportJob *job; ///< Null once nobody waits for them.

    void deliver(qsizetype index, Result<Import> import)
    {
        const std::lock_guard lock(mutex);
        if (!job)
            return;
        QMetaObject::invokeMethod(
            job, [to = job, index, import = std::move(import)] { to->take(index, import); },
            Qt::QueuedConnection);
    }
};

ImportJob::ImportJob(const QList<ImportSource> &sources, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_shared(std::make_shared<Shared>())
    , m_pool(std::make_unique<QThreadPool>())
{
    m_shared->program = worker::importerProgram();
    m_shared->job = this;
    m_pool->setMaxThreadCount(QThread::idealThreadCount());
}

ImportJob::~ImportJob()
{
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->job = nullptr;
    }
    m_shared->cancellation.cancel();
    m_pool->clear();
    if (!m_pool->waitForDone(Grace)) [[maybe_unused]]
        QThreadPool *left = m_pool.release();
}

void ImportJob::setWallClock(std::chrono::milliseconds wallClock)
{
    m_shared->wallClock = wallClock;
}

void ImportJob::start()
{
    Q_ASSERT(m_started == 0);
    if (m_sources.isEmpty())
        QMetaObject::invokeMethod(this, &ImportJob::finished, Qt::QueuedConnection);
    startNext();
}

void ImportJob::setHolding(bool isHolding)
{
    m_isHolding = isHolding;
    QMetaObject::invokeMethod(this, &ImportJob::handOver, Qt::QueuedConnection);
}

void ImportJob::cancel()
{
    if (m_shared->cancellation.isCancelled())
        return;
    m_shared->cancellation.cancel();
    QTimer::singleShot(Grace, this, &ImportJob::giveUp);
}

void ImportJob::startNext()
{
    while (m_started < m_sources.size() && m_running < m_pool->maxThreadCount()
           && m_started - m_handedOver < MostWaiting && m_waitingBytes < MostWaitingBytes) {
        const qsizetype index = m_started++;
        ++m_running;
        m_pool->start([shared = m_shared, index, source = m_sources.at(index)] {
            shared->deliver(
                index,
                readSource(source, shared->program, shared->wallClock, shared->cancellation));
        });
    }
}

void ImportJob::take(qsizetype index, const Result<Import> &import)
{
    if (m_hasGivenUp)
        return;
    --m_running;
    keep(index, import);
    startNext(); // Before anybody stores what was read, which takes a while.
    handOver();
}

void ImportJob::keep(qsizetype index, const Result<Import> &import)
{
    m_waitingBytes += import ? sizeOf(*import) : 0;
    m_waiting.emplace(index, import);
    emit progressed(++m_done);
}

void ImportJob::handOver()
{
    while (!m_isHolding && !m_waiting.empty() && m_waiting.begin()->first == m_handedOver) {
        const Result<Import> import = std::move(m_waiting.begin()->second);
        m_waiting.erase(m_waiting.begin());
        m_waitingBytes -= import ? sizeOf(*import) : 0;
        const bool isLast = ++m_handedOver == m_sources.size();
        emit read(m_handedOver - 1, import);
        if (isLast)
            emit finished();
    }
    startNext();
}

/// Cancelled, and a thread or more still waits for a file: nobody else shall.
void ImportJob::giveUp()
{
    m_hasGivenUp = true;
    m_started = m_sources.size();
    for (qsizetype index = m_handedOver; index < m_sources.size(); ++index) {
        if (!m_waiting.contains(index))
            keep(index, Failure({ErrorCode::Cancelled, nameOf(m_sources.at(index)), {}}));
    }
    handOver();
}

} // namespace telaah::notebook
