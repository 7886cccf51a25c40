// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "worker/Confinement.h"

#include "worker/Sanitized.h"

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <algorithm>
#include <cerrno>
#include <csignal>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#endif

namespace telaah::worker {

namespace {

#ifdef Q_OS_UNIX

bool limit(decltype(RLIMIT_CPU) resource, rlim_t soft, rlim_t hard)
{
    const rlimit wanted{soft, hard};
    return setrlimit(resource, &wanted) == 0;
}

bool limitResources(const Bounds &bounds)
{
    const auto seconds = static_cast<rlim_t>(bounds.processorSeconds);
    const auto files = static_cast<rlim_t>(bounds.openFiles);
    // At the soft limit of time the system sends a signal by which the parent knows.
    return limit(RLIMIT_CPU, seconds, seconds + 1) && limit(RLIMIT_CORE, 0, 0)
        && limit(RLIMIT_FSIZE, 0, 0) && limit(RLIMIT_NOFILE, files, files)
#ifndef TELAAH_IS_SANITIZED // Sanitizers reserve terabytes.
        && limit(
               RLIMIT_AS, static_cast<rlim_t>(bounds.addressSpace),
               static_cast<rlim_t>(bounds.addressSpace))
#endif
        && limit(RLIMIT_NPROC, 0, 0);
}

#endif
#ifdef Q_OS_LINUX

// What computing, allocating, and reading and writing what is open takes. Everything else is
// answered with EPERM, as libraries expect of a system that does not let them: one that would
// like to know the number of processors or the time zone then goes on without.
constexpr int Allowed[] = {
    SCMP_SYS(brk),
    SCMP_SYS(clock_getres),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(close),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
    SCMP_SYS(fstat),
    SCMP_SYS(fstat64),
    SCMP_SYS(futex),
    SCMP_SYS(futex_time64),
    SCMP_SYS(getpid),
    SCMP_SYS(getrandom),
    SCMP_SYS(gettid),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(lseek),
    SCMP_SYS(madvise),
    SCMP_SYS(mremap),
    SCMP_SYS(munmap),
    SCMP_SYS(read),
    SCMP_SYS(restart_syscall),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sched_yield),
    SCMP_SYS(write),
    SCMP_SYS(writev),
#ifdef TELAAH_IS_SANITIZED
    SCMP_SYS(sigaltstack),
    SCMP_SYS(readlink),
    SCMP_SYS(sched_getaffinity),
    SCMP_SYS(nanosleep),
    SCMP_SYS(clock_nanosleep),
    SCMP_SYS(getrlimit),
    SCMP_SYS(pipe), // By which they try whether memory can be read.
    SCMP_SYS(pipe2),
#endif
};

// What no library that reads a text has any use for. A process that tries it has been taken over,
// and is not left the time to try something else.
constexpr int Deadly[] = {
    SCMP_SYS(accept),
    SCMP_SYS(accept4),
    SCMP_SYS(bind),
    SCMP_SYS(bpf),
    SCMP_SYS(connect),
    SCMP_SYS(execve),
    SCMP_SYS(execveat),
    SCMP_SYS(fork),
    SCMP_SYS(io_uring_setup),
    SCMP_SYS(keyctl),
    SCMP_SYS(kill),
    SCMP_SYS(listen),
    SCMP_SYS(mount),
    SCMP_SYS(pidfd_getfd),
    SCMP_SYS(pidfd_open),
    SCMP_SYS(pidfd_send_signal),
    SCMP_SYS(process_vm_readv),
    SCMP_SYS(process_vm_writev),
    SCMP_SYS(ptrace),
    SCMP_SYS(sendmsg),
    SCMP_SYS(sendto),
    SCMP_SYS(setns),
    SCMP_SYS(socket),
    SCMP_SYS(socketpair),
    SCMP_SYS(unshare),
    SCMP_SYS(userfaultfd),
    SCMP_SYS(vfork),
};

/// Whatever the parent has left open by mistake. Comes before files are limited.
void closeOtherFiles()
{
    constexpr unsigned firstOther = 3;
    if (close_range(firstOther, ~0U, 0) == 0)
        return;
    // Linux before 5.9. It gives out the lowest number that is free, so few are ever high.
    constexpr rlim_t mostLikely = rlim_t(1) << 20;
    rlimit files{};
    const bool isKnown = getrlimit(RLIMIT_NOFILE, &files) == 0;
    const auto end = static_cast<int>(isKnown ? std::min(files.rlim_cur, mostLikely) : mostLikely);
    for (int descriptor = firstOther; descriptor < end; ++descriptor)
        ::close(descriptor);
}

/// Memory, but none that could hold code: what was read is never to be run. What libraries need of
/// that is there already.
bool allowMemory(scmp_filter_ctx filter)
{
    constexpr int calls[] = {SCMP_SYS(mmap), SCMP_SYS(mmap2), SCMP_SYS(mprotect)};
    return std::ranges::all_of(calls, [filter](int call) {
        const scmp_arg_cmp isNoCode = SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0);
        return seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 1, isNoCode) == 0;
    });
}

/// What it is limited to itself, but not to change that.
int allowLimits(scmp_filter_ctx filter)
{
    return seccomp_rule_add(
        filter, SCMP_ACT_ALLOW, SCMP_SYS(prlimit64), 2, SCMP_A0(SCMP_CMP_EQ, 0),
        SCMP_A2(SCMP_CMP_EQ, 0));
}

/// To itself only: how abort() ends a process.
int allowOwnSignals(scmp_filter_ctx filter)
{
    return seccomp_rule_add(
        filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1,
        SCMP_A0(SCMP_CMP_EQ, static_cast<scmp_datum_t>(getpid())));
}

bool filterCalls()
{
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (!filter)
        return false;
    const auto isAdded = [&](std::uint32_t action, int call) {
        return seccomp_rule_add(filter, action, call, 0) == 0;
    };
    const bool isBuilt = seccomp_attr_set(filter, SCMP_FLTATR_CTL_TSYNC, 1) == 0
        && std::ranges::all_of(Allowed, [&](int call) { return isAdded(SCMP_ACT_ALLOW, call); })
        && std::ranges::all_of(
                             Deadly, [&](int call) { return isAdded(SCMP_ACT_KILL_PROCESS, call); })
        && allowMemory(filter) && allowOwnSignals(filter) == 0 && allowLimits(filter) == 0;
    const bool isLoaded = isBuilt && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return isLoaded;
}

#endif

} // namespace

bool tieToParent(qint64 parentProcess)
{
#ifdef Q_OS_LINUX
    if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0)
        return false;
#endif
#ifdef Q_OS_UNIX
    return getppid() == parentProcess; // Or it ended before that.
#else
    Q_UNUSED(parentProcess)
    return true;
#endif
}

bool confine(const Bounds &bounds)
{
#ifdef Q_OS_LINUX
    closeOtherFiles();
#endif
#ifdef Q_OS_UNIX
    if (!limitResources(bounds))
        return false;
#endif
#ifdef Q_OS_LINUX
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && filterCalls();
#else
    Q_UNUSED(bounds)
    return true;
#endif
}

} // namespace telaah::worker
