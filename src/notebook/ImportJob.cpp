// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/ImportJob.h"

#include "store/Compression.h"
#include "worker/Child.h"
#include "worker/InputFile.h"

#include <QFileInfo>
#include <QThread>

namespace telaah::notebook {

namespace {

/// What was read ahead while an earlier file takes long is held in memory.
constexpr qsizetype MostWaiting = 64;
constexpr qsizetype MostWaitingBytes = qsizetype(128) << 20;

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

qsizetype sizeOf(const Result<Import> &import)
{
    if (!import)
        return 0;
    qsizetype size = import->document.body.text.size();
    for (const QByteArray &chunk : import->original.chunks)
        size += chunk.size();
    return size;
}

} // namespace

ImportJob::ImportJob(const QList<ImportSource> &sources, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_wallClock(worker::WallClock)
    , m_program(worker::importerProgram())
{
    m_pool.setMaxThreadCount(QThread::idealThreadCount());
}

ImportJob::~ImportJob()
{
    m_cancellation.cancel();
    m_pool.clear();
    m_pool.waitForDone();
}

void ImportJob::start()
{
    Q_ASSERT(m_started == 0);
    if (m_sources.isEmpty())
        QMetaObject::invokeMethod(this, &ImportJob::finished, Qt::QueuedConnection);
    startNext();
}

void ImportJob::cancel()
{
    m_cancellation.cancel();
}

void ImportJob::startNext()
{
    while (m_started < m_sources.size() && m_running < m_pool.maxThreadCount()
           && m_started - m_handedOver < MostWaiting && m_waitingBytes < MostWaitingBytes) {
        const qsizetype index = m_started++;
        ++m_running;
        // The pool is gone before the job is, and with it all that uses `this`.
        m_pool.start([this, index, source = m_sources.at(index)] {
            auto import = readSource(source, m_program, m_wallClock, m_cancellation);
            QMetaObject::invokeMethod(
                this, [this, index, import = std::move(import)] { take(index, import); },
                Qt::QueuedConnection);
        });
    }
}

void ImportJob::take(qsizetype index, const Result<Import> &import)
{
    --m_running;
    m_waitingBytes += sizeOf(import);
    m_waiting.emplace(index, import);
    emit progressed(++m_done);
    handOver();
    startNext();
    if (m_handedOver == m_sources.size())
        emit finished();
}

void ImportJob::handOver()
{
    while (!m_waiting.empty() && m_waiting.begin()->first == m_handedOver) {
        const Result<Import> import = std::move(m_waiting.begin()->second);
        m_waiting.erase(m_waiting.begin());
        m_waitingBytes -= sizeOf(import);
        emit read(m_handedOver++, import);
    }
}

} // namespace telaah::notebook
