// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A file system that stops answering: read() of this program waits for ever where a file is called
// so. Nothing can end such a thread, so whoever cancels must not wait for it.

#include "notebook/ImportJob.h"
#include "support/FileBytes.h"
#include "support/Outcome.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

#include <array>
#include <atomic>
#include <cstring>
#include <memory>
#include <string>
#include <sys/syscall.h>
#include <unistd.h>

using namespace telaah;
using notebook::Import;
using notebook::ImportJob;
using notebook::ImportSource;
using test::refused;

namespace {

std::atomic<int> stuck = 0;
std::array<int, 2> never = {-1, -1}; ///< A pipe that nobody writes to.

bool isStuckFile(int descriptor)
{
    std::array<char, 512> path = {};
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    return ::readlink(link.c_str(), path.data(), path.size() - 1) > 0
        && std::strstr(path.data(), "macet.txt") != nullptr;
}

} // namespace

// In place of that of the C library.
extern "C" ssize_t read(int descriptor, void *bytes, size_t size)
{
    if (never[0] >= 0 && descriptor != never[0] && isStuckFile(descriptor)) {
        ++stuck;
        char byte = 0;
        syscall(SYS_read, never[0], &byte, 1);
        --stuck;
    }
    return syscall(SYS_read, descriptor, bytes, size);
}

TEST_CASE("Whoever cancels does not wait for a file that cannot be read", "[notebook]")
{
    const QTemporaryDir directory;
    const auto source = [&](const QString &name) {
        test::writeBytes(directory.filePath(name), "Satu.\n");
        return ImportSource{directory.filePath(name), {}, {}, {}, false};
    };
    const QList<ImportSource> sources{source("macet.txt"), source("lain.txt")};
    REQUIRE(::pipe(never.data()) == 0);
    const bool isDeleted = GENERATE(false, true);
    CAPTURE(isDeleted);
    auto job = std::make_unique<ImportJob>(sources);
    QList<Result<Import>> outcomes;
    QObject::connect(job.get(), &ImportJob::read, [&](qsizetype, const Result<Import> &import) {
        outcomes.append(import);
    });
    QSignalSpy finished(job.get(), &ImportJob::finished);
    job->start();
    while (stuck == 0)
        QThread::yieldCurrentThread();
    if (!isDeleted) {
        job->cancel();
        REQUIRE(finished.wait(60'000));
        REQUIRE(outcomes.size() == 2);
        CHECK(refused(outcomes.at(0)) == ErrorCode::Cancelled);
    }
    job.reset(); // The window is closed: this ends as well.
    CHECK(stuck == 1);
    ::close(never[1]); // Now it answers; the thread that was left behind ends.
    while (stuck > 0)
        QThread::yieldCurrentThread();
    ::close(never[0]);
    never = {-1, -1};
}
