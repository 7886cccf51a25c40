// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "worker/Process.h"

#include "worker/ImportWorker.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>

extern char **environ;

namespace telaah::worker {

using std::chrono::milliseconds;

namespace {

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

bool makePipe(int (&ends)[2])
{
#ifdef Q_OS_LINUX
    return ::pipe2(ends, O_CLOEXEC) == 0;
#else
    if (::pipe(ends) != 0)
        return false;
    ::fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    ::fcntl(ends[1], F_SETFD, FD_CLOEXEC);
    return true;
#endif
}

Failure failure(ErrorCode code, const char *what, int number)
{
    return Failure({code, {}, QStringLiteral("%1 %2").arg(QLatin1String(what)).arg(number)});
}

} // namespace

Result<std::unique_ptr<Process>> Process::start(
    const QString &program, int input, const Cancellation &cancellation, Clock::time_point deadline)
{
    int ends[2] = {-1, -1};
    if (!makePipe(ends))
        return failure(ErrorCode::ImporterCrashed, "pipe", errno);
    const Descriptor childsEnd(ends[1]);
    pid_t id = 0;
    const int reason = Start(input, childsEnd.value()).run(program, &id);
    if (reason != 0) {
        ::close(ends[0]);
        const bool isMissing = reason == ENOENT || reason == ENOTDIR || reason == EACCES;
        return failure(
            isMissing ? ErrorCode::ImporterMissing : ErrorCode::ImporterCrashed, "start", reason);
    }
    return std::unique_ptr<Process>(new Process(id, ends[0], cancellation, deadline));
}

Process::Process(pid_t id, int output, const Cancellation &cancellation, Clock::time_point deadline)
    : m_id(id)
    , m_output(output)
    , m_cancellation(cancellation)
    , m_deadline(deadline)
{
}

Process::~Process()
{
    if (!wait(WNOHANG)) // Or the number may be that of another by now.
        ::kill(m_id, SIGKILL);
    while (!m_isOver && !wait(0) && errno == EINTR) {
    }
}

Result<QByteArray> Process::readOutput(qint64 longest)
{
    constexpr qsizetype least = 64 * 1024; // What a pipe holds.
    QByteArray bytes;
    qsizetype size = 0;
    for (;;) {
        if (const auto wanted = pause(m_output.value(), longestPause()); !wanted)
            return Failure(wanted.error());
        if (bytes.size() - size < least)
            bytes.resize(std::max(2 * bytes.size(), size + least));
        const auto count = ::read(
            m_output.value(), bytes.data() + size, static_cast<size_t>(bytes.size() - size));
        if (count < 0 && errno != EINTR && errno != EAGAIN)
            return failure(ErrorCode::ImporterCrashed, "read", errno);
        if (count == 0) {
            bytes.resize(size);
            return bytes;
        }
        size += count > 0 ? static_cast<qsizetype>(count) : 0;
        if (size > longest)
            return failure(ErrorCode::ImporterCrashed, "too long", 0);
    }
}

Result<void> Process::waitForEnd()
{
    while (!wait(WNOHANG)) {
        if (const auto wanted = pause(-1, milliseconds(1)); !wanted)
            return wanted;
    }
    return {};
}

qint64 peakOf(const rusage &usage)
{
#ifdef Q_OS_DARWIN
    constexpr qint64 unit = 1;
#else
    constexpr qint64 unit = 1024;
#endif
    return usage.ru_maxrss * unit;
}

Usage Process::usage() const
{
    const timeval time = m_usage.ru_utime;
    return {
        peakOf(m_usage),
        std::chrono::seconds(time.tv_sec) + std::chrono::microseconds(time.tv_usec)};
}

bool Process::wait(int options)
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

milliseconds Process::longestPause() const
{
    // Cancelling is noticed by a descriptor, or else by looking often.
    return milliseconds(m_cancellation.descriptor() >= 0 ? 10'000 : 100);
}

/// Until there is something to read, at most so long. Fails if it is to end.
Result<void> Process::pause(int descriptor, milliseconds longest)
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

} // namespace telaah::worker
