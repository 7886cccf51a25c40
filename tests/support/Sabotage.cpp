// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/Sabotage.h"

#include "documents/BodyBuilder.h"
#include "worker/ImportWorker.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <seccomp.h>
#include <sys/prctl.h>
#endif

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <new>
#include <semaphore>

namespace telaah::test {

namespace {

QString said(bool isDone)
{
    return isDone ? QStringLiteral("done") : QString::number(errno);
}

QString closed(int descriptor)
{
    const QString outcome = said(descriptor >= 0);
    if (descriptor >= 0)
        ::close(descriptor);
    return outcome;
}

QString forked()
{
    const pid_t child = ::fork();
    if (child == 0)
        _exit(0);
    const QString outcome = said(child > 0);
    if (child > 0)
        ::waitpid(child, nullptr, 0);
    return outcome;
}

QString limit(decltype(RLIMIT_CPU) resource)
{
    rlimit found{};
    return getrlimit(resource, &found) == 0 ? QString::number(found.rlim_cur) : said(false);
}

/// Uses up what there is of something, or ends the process.
void destroy(const QByteArray &what)
{
    if (what == "abort")
        std::abort();
    if (what == "crash")
        ::raise(SIGSEGV);
    if (what == "exit")
        _exit(0);
    if (what == "kill")
        ::kill(::getppid(), SIGCONT);
    if (what == "exec")
        ::execl("/bin/true", "true", nullptr);
    if (what == "loop") {
        for (volatile bool isEndless = true; isEndless;) {
        }
    }
    if (what == "wait")
        std::binary_semaphore(0).acquire();
    if (what == "close-and-wait") {
        ::close(1);
        std::binary_semaphore(0).acquire();
    }
    if (what == "flood") {
        const QByteArray bytes(1 << 20, 'x');
        while (::write(1, bytes.constData(), static_cast<size_t>(bytes.size())) > 0) {
        }
    }
    if (what == "memory") {
        constexpr size_t step = size_t(16) << 20;
        for (;;)
            std::memset(::operator new(step), 1, step);
    }
    if (what == "qt-memory") {
        QByteArray bytes;
        for (;;)
            bytes.append(QByteArray(1 << 24, 'x'));
    }
}

constexpr size_t Page = 4096;

QString mapped(int protection)
{
    void *memory = ::mmap(nullptr, Page, protection, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    const QString outcome = said(memory != MAP_FAILED);
    if (memory != MAP_FAILED)
        ::munmap(memory, Page);
    return outcome;
}

QString turnedIntoCode()
{
    void *memory = ::mmap(
        nullptr, Page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    const QString outcome = said(::mprotect(memory, Page, PROT_READ | PROT_EXEC) == 0);
    ::munmap(memory, Page);
    return outcome;
}

} // namespace

QString attempted(const QByteArray &what)
{
    if (what == "socket")
        return closed(::socket(AF_INET, SOCK_STREAM, 0));
    if (what == "open")
        return closed(::open("/etc/passwd", O_RDONLY));
    if (what == "create")
        return closed(::open("/tmp", O_TMPFILE | O_RDWR, 0600));
    if (what == "code")
        return mapped(PROT_READ | PROT_EXEC);
    if (what == "data")
        return mapped(PROT_READ | PROT_WRITE);
    if (what == "make-code")
        return turnedIntoCode();
    if (what == "fork")
        return forked();
    if (what == "descriptors")
        return closed(::dup(0));
    if (what == "limits") {
        return QStringList{limit(RLIMIT_CPU),  limit(RLIMIT_AS),    limit(RLIMIT_NOFILE),
                           limit(RLIMIT_CORE), limit(RLIMIT_FSIZE), limit(RLIMIT_NPROC)}
            .join(QLatin1Char(' '));
    }
    destroy(what);
    return QStringLiteral("unknown");
}

Result<documents::ImportedDocument> sabotagedRead(
    const QByteArray &bytes, const QString &fileName, const documents::ImportChoices &choices)
{
    constexpr QByteArrayView sign("SABOTAGE ");
    if (!bytes.startsWith(sign))
        return importers::read(bytes, fileName, choices);
    documents::ImportedDocument document;
    document.details.title = attempted(bytes.sliced(sign.size()).trimmed());
    documents::BodyBuilder builder;
    builder.startBlock(documents::BlockKind::Paragraph);
    builder.append(document.details.title);
    builder.endBlock();
    document.body = builder.take();
    return document;
}

void beWorkerIfAsked(int argc, char **argv)
{
    if (!worker::isWorkerCall(argc, argv))
        return;
    const QByteArray mode = qgetenv("TELAAH_TEST_WORKER");
    worker::Bounds bounds;
    if (mode == "hurried")
        bounds.processorSeconds = 1;
#ifdef Q_OS_LINUX
    if (mode == "unconfinable") {
        scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
        seccomp_rule_add(filter, SCMP_ACT_ERRNO(EINVAL), SCMP_SYS(seccomp), 0);
        seccomp_rule_add(
            filter, SCMP_ACT_ERRNO(EINVAL), SCMP_SYS(prctl), 1,
            SCMP_A0(SCMP_CMP_EQ, PR_SET_SECCOMP));
        seccomp_load(filter);
    }
#endif
    worker::runImportWorker(argv, sabotagedRead, bounds);
}

} // namespace telaah::test
