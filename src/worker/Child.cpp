// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "worker/Child.h"

#ifdef Q_OS_UNIX
#include "worker/Confinement.h"
#include "worker/ImportWorker.h"
#include "worker/Process.h"
#include "worker/Sanitized.h"
#include "worker/WriteAll.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/mman.h>
#endif

namespace telaah::worker {

using documents::ImportedDocument;
using std::chrono::milliseconds;

#ifndef Q_OS_UNIX

Result<ImportedDocument> readInChild(
    const QString &, const Request &, const QByteArray &, const Cancellation &, milliseconds,
    Usage *)
{
    return Failure({ErrorCode::ImporterUnconfined, {}, QStringLiteral("not on this system")});
}

#else

namespace {

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

Failure failure(ErrorCode code, const char *what, int number = 0)
{
    return Failure({code, {}, QStringLiteral("%1 %2").arg(QLatin1String(what)).arg(number)});
}

/// Whether it took much of the memory there is; never where a sanitizer keeps some for itself.
/// Linux counts what its parent held as its own, until it turned to its own program.
bool isFull(const Usage &usage)
{
#ifdef TELAAH_IS_SANITIZED
    Q_UNUSED(usage)
    return false;
#else
    rusage own = {};
    ::getrusage(RUSAGE_SELF, &own);
    return usage.peakMemory > std::max(Bounds().addressSpace / 2, peakOf(own));
#endif
}

Failure failureOfExit(int code)
{
    switch (code) {
    case Unconfined:
        return failure(ErrorCode::ImporterUnconfined, "confine");
    case OutOfMemory:
        return failure(ErrorCode::ImporterTooLarge, "memory");
    case OtherVersion:
        return failure(ErrorCode::ImporterMissing, "version");
    default:
        return failure(ErrorCode::ImporterCrashed, "exit", code);
    }
}

/// Why a process ended that did not answer.
Failure failureOf(int status, const Usage &usage)
{
    if (WIFEXITED(status))
        return failureOfExit(WEXITSTATUS(status));
    const int signal = WTERMSIG(status);
    if (signal == SIGXCPU || usage.processorTime >= std::chrono::seconds(Bounds().processorSeconds))
        return failure(ErrorCode::ImporterTooSlow, "processor time");
    // Some libraries crash where memory ends; and none of ours is ended like this but for memory.
    if (signal == SIGKILL || (signal != SIGSYS && isFull(usage)))
        return failure(ErrorCode::ImporterTooLarge, "signal", signal);
    return failure(ErrorCode::ImporterCrashed, "signal", signal);
}

} // namespace

Result<ImportedDocument> readInChild(
    const QString &program, const Request &request, const QByteArray &bytes,
    const Cancellation &cancellation, milliseconds wallClock, Usage *usage)
{
    const auto deadline = Process::Clock::now() + wallClock;
    Descriptor input(namelessFile());
    if (!fill(input.value(), encode(request), bytes))
        return failure(ErrorCode::ImporterCrashed, "input", errno);
    const auto process = Process::start(program, input.value(), cancellation, deadline);
    if (!process)
        return Failure(process.error());
    input.reset();
    const auto answer = (*process)->readOutput(LongestFrame + HeadLength);
    if (!answer)
        return Failure(answer.error());
    if (const auto ended = (*process)->waitForEnd(); !ended)
        return Failure(ended.error());
    if (usage)
        *usage = (*process)->usage();
    const std::optional<int> status = (*process)->status();
    if (status && (!WIFEXITED(*status) || WEXITSTATUS(*status) != Answered))
        return failureOf(*status, (*process)->usage());
    return decode(*answer); // Which finds out whether it is whole.
}

#endif

} // namespace telaah::worker
