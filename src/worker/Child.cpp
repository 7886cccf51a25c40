// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "worker/Child.h"

#include "worker/ImportWorker.h"

#include <QCoreApplication>
#include <QFile>

#ifdef Q_OS_UNIX
#include "worker/Confinement.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <optional>
#include <poll.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/mman.h>
#endif

extern char **environ;
#endif

namespace telaah::worker {

using documents::ImportedDocument;
using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

QString importerProgram()
{
    const QVariant other = qApp->property("telaahImporter");
    return other.isValid() ? other.toString() : QCoreApplication::applicationFilePath();
}

#ifndef Q_OS_UNIX

Result<ImportedDocument> readInChild(
    const QString &, const Request &, const QByteArray &, const Cancellation &, milliseconds,
    Usage *)
{
    return Failure({ErrorCode::ImporterUnconfined, {}, QStringLiteral("not on this system")});
}

#else

namespace {

/// A file descriptor that is closed in the end.
class Descriptor
{
public:
    explicit Descriptor(int value = -1)
        : m_value(value)
    {
    }
    ~Descriptor() { reset(); }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    int value() const { return m_value; }
    bool isOpen() const { return m_value >= 0; }
    void reset(int value = -1)
    {
        if (m_value >= 0)
            ::close(m_value);
        m_value = value;
    }

private:
    int m_value;
};

bool writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const auto count = ::write(
            descriptor, bytes.constData() + written, static_cast<size_t>(bytes.size() - written));
        if (count < 0 && errno != EINTR)
            return false;
        written += count > 0 ? static_cast<qsizetype>(count) : 0;
    }
    return true;
}

/// A file without a name, to be read from its start: unlike a pipe it need not be fed, and the
/// process reads what was hashed and nothing else.
int namelessFile()
{
#ifdef Q_OS_LINUX
    return memfd_create("telaah", MFD_CLOEXEC | MFD_ALLOW_SEALING);
#else
    std::FILE *file = std::tmpfile();
    const int descriptor = file ? ::fcntl(::fileno(file), F_DUPFD_CLOEXEC, 0) : -1;
    if (file)
        std::fclose(file);
    return descriptor;
#endif
}

bool fill(int descriptor, const QByteArray &head, const QByteArray &bytes)
{
    if (descriptor < 0 || !writeAll(descriptor, head) || !writeAll(descriptor, bytes)
        || ::lseek(descriptor, 0, SEEK_SET) != 0)
        return false;
#ifdef Q_OS_LINUX
    return ::fcntl(
               descriptor, F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_GROW | F_SEAL_SHRINK | F_SEAL_SEAL)
        == 0;
#else
    return true;
#endif
}

/// How a process is to be started: its descriptors, and no signal held back or passed over.
class Start
{
public:
    Start(int input, int output)
    {
        posix_spawn_file_actions_init(&m_actions);
        posix_spawn_file_actions_adddup2(&m_actions, input, STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&m_actions, output, STDOUT_FILENO);
        // What is wrong with a file is nothing for the terminal, nor is what it may have it print.
        posix_spawn_file_actions_addopen(&m_actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawnattr_init(&m_attributes);
        sigset_t none;
        sigset_t all;
        sigemptyset(&none);
        sigfillset(&all);
        posix_spawnattr_setsigmask(&m_attributes, &none);
        posix_spawnattr_setsigdefault(&m_attributes, &all);
        posix_spawnattr_setflags(&m_attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    }
    ~Start()
    {
        posix_spawnattr_destroy(&m_attributes);
        posix_spawn_file_actions_destroy(&m_actions);
    }
    Start(const Start &) = delete;
    Start &operator=(const Start &) = delete;

    int run(const QString &program, pid_t *process) const
    {
        QByteArray path = QFile::encodeName(program);
        QByteArray argument = WorkerArgument;
        QByteArray parent = QByteArray::number(static_cast<qint64>(::getpid()));
        char *arguments[] = {path.data(), argument.data(), parent.data(), nullptr};
        return posix_spawn(
            process, path.constData(), &m_actions, &m_attributes, arguments, environ);
    }

private:
    posix_spawn_file_actions_t m_actions;
    posix_spawnattr_t m_attributes;
};

/// A process that was started, until it is waited for.
class Process
{
public:
    Process(pid_t id, int output, const Cancellation &cancellation, Clock::time_point deadline)
        : m_id(id)
        , m_output(output)
        , m_cancellation(cancellation)
        , m_deadline(deadline)
    {
    }
    ~Process()
    {
        if (!wait(WNOHANG)) // Or the number may be that of another by now.
            ::kill(m_id, SIGKILL);
        while (!m_isOver && !wait(0) && errno == EINTR) {
        }
    }
    Process(const Process &) = delete;
    Process &operator=(const Process &) = delete;

    /// All that it prints, until it stops; nothing if it was ended first.
    Result<QByteArray> readOutput()
    {
        constexpr qsizetype step = 256 * 1024;
        QByteArray bytes;
        for (;;) {
            if (const auto wanted = pause(m_output, longestPause()); !wanted)
                return Failure(wanted.error());
            const qsizetype size = bytes.size();
            bytes.resize(size + step);
            const auto count = ::read(m_output, bytes.data() + size, step);
            const int reason = errno;
            bytes.resize(size + (count > 0 ? static_cast<qsizetype>(count) : 0));
            if (count == 0)
                return bytes;
            if (count < 0 && reason != EINTR && reason != EAGAIN)
                return Failure({ErrorCode::ImporterCrashed, {}, QStringLiteral("read")});
            if (bytes.size() > LongestFrame + step)
                return Failure({ErrorCode::ImporterCrashed, {}, QStringLiteral("too long")});
        }
    }

    /// Until it has ended: it may have closed its output and gone on.
    Result<void> waitForEnd()
    {
        while (!wait(WNOHANG)) {
            if (const auto wanted = pause(-1, milliseconds(1)); !wanted)
                return wanted;
        }
        return {};
    }

    /// Nothing if the system did not say.
    std::optional<int> status() const { return m_status; }
    Usage usage() const
    {
        const timeval time = m_usage.ru_utime;
#ifdef Q_OS_DARWIN
        constexpr qint64 unit = 1;
#else
        constexpr qint64 unit = 1024;
#endif
        return {
            m_usage.ru_maxrss * unit,
            std::chrono::seconds(time.tv_sec) + std::chrono::microseconds(time.tv_usec)};
    }

private:
    bool wait(int options)
    {
        if (m_isOver)
            return true;
        int status = 0;
        const pid_t ended = ::wait4(m_id, &status, options, &m_usage);
        if (ended == m_id)
            m_status = status;
        // Whoever was started with SIGCHLD ignored is not told how its processes end.
        m_isOver = ended == m_id || (ended < 0 && errno == ECHILD);
        return m_isOver;
    }

    milliseconds longestPause() const
    {
        // Cancelling is noticed by a descriptor, or else by looking often.
        return milliseconds(m_cancellation.descriptor() >= 0 ? 10'000 : 100);
    }

    /// Until there is something to read, at most so long. Fails if it is to end.
    Result<void> pause(int descriptor, milliseconds longest)
    {
        do {
            const auto left = std::chrono::ceil<milliseconds>(m_deadline - Clock::now());
            if (left <= milliseconds(0))
                return Failure({ErrorCode::ImporterTooSlow, {}, QStringLiteral("wall clock")});
            pollfd watched[] = {{m_cancellation.descriptor(), POLLIN, 0}, {descriptor, POLLIN, 0}};
            ::poll(watched, 2, static_cast<int>(std::min(left, longest).count()));
            if (m_cancellation.isCancelled())
                return Failure({ErrorCode::Cancelled, {}, {}});
            if (watched[1].revents != 0)
                return {};
        } while (descriptor >= 0);
        return {};
    }

    pid_t m_id;
    int m_output;
    const Cancellation &m_cancellation;
    Clock::time_point m_deadline;
    bool m_isOver = false;
    std::optional<int> m_status;
    rusage m_usage{};
};

/// Memory that a sanitizer keeps for itself says nothing.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool TellsMemory = false;
#else
constexpr bool TellsMemory = true;
#endif

Failure failure(ErrorCode code, const char *what, int number = 0)
{
    return Failure({code, {}, QStringLiteral("%1 %2").arg(QLatin1String(what)).arg(number)});
}

/// Why a process ended that did not answer.
Failure failureOf(int status, const Usage &usage)
{
    if (WIFEXITED(status)) {
        const int code = WEXITSTATUS(status);
        return code == Unconfined ? failure(ErrorCode::ImporterUnconfined, "confine")
            : code == OutOfMemory ? failure(ErrorCode::ImporterTooLarge, "memory")
                                  : failure(ErrorCode::ImporterCrashed, "exit", code);
    }
    const int signal = WTERMSIG(status);
    if (signal == SIGXCPU || usage.processorTime >= std::chrono::seconds(Bounds().processorSeconds))
        return failure(ErrorCode::ImporterTooSlow, "processor time");
    // Some libraries crash where memory ends; and none of ours is ended like this but for memory.
    const bool isFull = TellsMemory && usage.peakMemory > Bounds().addressSpace / 2;
    if (signal == SIGKILL || (signal != SIGSYS && isFull))
        return failure(ErrorCode::ImporterTooLarge, "signal", signal);
    return failure(ErrorCode::ImporterCrashed, "signal", signal);
}

} // namespace

Result<ImportedDocument> readInChild(
    const QString &program, const Request &request, const QByteArray &bytes,
    const Cancellation &cancellation, milliseconds wallClock, Usage *usage)
{
    const Clock::time_point deadline = Clock::now() + wallClock;
    const Descriptor input(namelessFile());
    if (!fill(input.value(), encode(request), bytes))
        return failure(ErrorCode::ImporterCrashed, "input", errno);
    int ends[2] = {-1, -1};
#ifdef Q_OS_LINUX
    const int made = ::pipe2(ends, O_CLOEXEC);
#else
    const int made = ::pipe(ends);
    ::fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    ::fcntl(ends[1], F_SETFD, FD_CLOEXEC);
#endif
    const Descriptor output(ends[0]);
    Descriptor childsEnd(ends[1]);
    if (made != 0)
        return failure(ErrorCode::ImporterCrashed, "pipe", errno);
    pid_t id = 0;
    if (const int reason = Start(input.value(), childsEnd.value()).run(program, &id); reason != 0)
        return failure(ErrorCode::ImporterCrashed, "start", reason);
    childsEnd.reset();

    Process process(id, output.value(), cancellation, deadline);
    const auto answer = process.readOutput();
    if (!answer)
        return Failure(answer.error());
    if (const auto ended = process.waitForEnd(); !ended)
        return Failure(ended.error());
    if (usage)
        *usage = process.usage();
    const std::optional<int> status = process.status();
    if (status && (!WIFEXITED(*status) || WEXITSTATUS(*status) != Answered))
        return failureOf(*status, process.usage());
    return decode(*answer); // Which finds out whether it is whole.
}

#endif

} // namespace telaah::worker
