// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "worker/Child.h"

#include "importers/Importer.h"
#include "support/FileBytes.h"
#include "support/Outcome.h"
#include "support/Sabotage.h"
#include "worker/ImportWorker.h"
#include "worker/ImporterProgram.h"

#include <QCoreApplication>
#include <QDir>
#include <QScopeGuard>
#include <QTemporaryDir>

#include <cerrno>
#include <csignal>
#include <sys/wait.h>
#include <thread>

using namespace telaah;
using namespace std::chrono_literals;
using documents::ImportedDocument;
using test::refused;
using test::taken;

namespace {

Result<ImportedDocument> readThere(
    const QByteArray &bytes, std::chrono::milliseconds wallClock = 60s)
{
    const worker::Cancellation never;
    return worker::readInChild(
        worker::importerProgram(), {"kajian.md", {}}, bytes, never, wallClock);
}

Result<ImportedDocument> sabotage(const QByteArray &what, std::chrono::milliseconds wallClock = 60s)
{
    return readThere("SABOTAGE " + what, wallClock);
}

/// What the process that reads could do.
QString triedThere(const QByteArray &what)
{
    return taken(sabotage(what)).details.title;
}

template<typename Run>
auto inMode(const char *mode, Run run)
{
    qputenv("TELAAH_TEST_WORKER", mode);
    const auto unset = qScopeGuard([] { qunsetenv("TELAAH_TEST_WORKER"); });
    return run();
}

} // namespace

TEST_CASE("A file that another process reads is the same as read here", "[worker]")
{
    const QByteArray bytes =
        "---\nauthor: Sari, Rina\ndate: 2022-03\n---\n# Siber\n\nSatu *dua* [tiga](https://a.id) "
        "\xF0\x9F\x8C\xBF.\n\n- empat\n- lima\n";
    const auto there = taken(readThere(bytes));
    CHECK(there == taken(importers::read(bytes, "kajian.md", {})));
    CHECK(there.details.author == QString("Sari, Rina"));
    CHECK(there.body.blocks.size() == 4);
}

TEST_CASE("Confined, each format is read as it is read here", "[worker]")
{
    const QString fixtures = SOURCE_DIR "/tests/fixtures/import/";
    for (const char *format : {"text", "markdown", "html", "docx", "odt"}) {
        int files = 0;
        for (const QFileInfo &file : QDir(fixtures + format).entryInfoList(QDir::Files)) {
            if (file.fileName().endsWith(".expected"))
                continue;
            CAPTURE(file.filePath());
            const QByteArray bytes = test::bytesOf(file.filePath());
            const auto here = importers::read(bytes, file.fileName(), {});
            const worker::Cancellation never;
            const auto there = worker::readInChild(
                worker::importerProgram(), {file.fileName(), {}}, bytes, never);
            REQUIRE(here.has_value() == there.has_value());
            const bool isSame = here ? *here == *there : here.error() == there.error();
            CHECK(isSame);
            ++files;
        }
        CAPTURE(format);
        CHECK(files >= 4);
    }
}

TEST_CASE("Why a file cannot be read comes back from the other process", "[worker]")
{
    const auto pdf = readThere("%PDF-1.7\n");
    CHECK(refused(pdf) == ErrorCode::UnknownFormat);
    CHECK(pdf.error().detail == QString("PDF"));
    CHECK(refused(readThere("")) == ErrorCode::NoText);
}

TEST_CASE("A program that was started with SIGCHLD ignored reads as any other", "[worker]")
{
    const auto before = std::signal(SIGCHLD, SIG_IGN);
    const auto restore = qScopeGuard([before] { std::signal(SIGCHLD, before); });
    CHECK(taken(readThere("# Siber\n\nSatu.\n")).body.blocks.size() == 2);
    CHECK(refused(readThere("")) == ErrorCode::NoText);
    CHECK(refused(sabotage("abort")) == ErrorCode::ImporterCrashed);
    CHECK(refused(sabotage("close-and-wait", 300ms)) == ErrorCode::ImporterTooSlow);
}

#ifdef Q_OS_LINUX

TEST_CASE("The process that reads reaches no file, no network and no process", "[worker]")
{
    const QString denied = QString::number(EPERM);
    CHECK(triedThere("open") == denied);
    CHECK(triedThere("create") == denied);
    CHECK(triedThere("fork") == denied);
    CHECK(triedThere("descriptors") == denied);
    CHECK(triedThere("code") == denied);
    CHECK(triedThere("make-code") == denied);
    CHECK(triedThere("data") == QString("done"));
    // These end it at once.
    for (const char *what : {"socket", "exec", "kill"}) {
        CAPTURE(what);
        const auto outcome = sabotage(what);
        CHECK(refused(outcome) == ErrorCode::ImporterCrashed);
        CHECK(outcome.error().detail == QString("signal 31")); // SIGSYS
    }
    // The same succeeds where nothing is in the way, so that it was not the attempt that failed.
    for (const char *what :
         {"open", "create", "fork", "descriptors", "socket", "code", "make-code"}) {
        CAPTURE(what);
        CHECK(test::attempted(what) == QString("done"));
    }
}

TEST_CASE("A process that the system does not confine reads nothing", "[worker]")
{
    const auto outcome = inMode("unconfinable", [] { return readThere("# Siber\n\nSatu.\n"); });
    CHECK(refused(outcome) == ErrorCode::ImporterUnconfined);
}

#endif

TEST_CASE("A process that crashes, or that does not answer, is an ordinary error", "[worker]")
{
    for (const char *what : {"abort", "crash", "exit", "flood"}) {
        CAPTURE(what);
        CHECK(refused(sabotage(what)) == ErrorCode::ImporterCrashed);
    }
    const worker::Cancellation never;
    for (const char *program : {"/bin/true", "/bin/false", "/bin/cat"}) {
        CAPTURE(program);
        CHECK(
            refused(worker::readInChild(program, {"a.md", {}}, "# A\n", never))
            == ErrorCode::ImporterCrashed);
    }
}

TEST_CASE("Where the program that reads files is missing, that is said", "[worker]")
{
    const worker::Cancellation never;
    for (const char *program : {"/nowhere/telaah-import-worker", "/etc/passwd", "/etc/passwd/a"}) {
        CAPTURE(program);
        CHECK(
            refused(worker::readInChild(program, {"a.md", {}}, "# A\n", never))
            == ErrorCode::ImporterMissing);
    }
}

TEST_CASE("A program of another version that reads files is not taken for a crash", "[worker]")
{
    // As one that was replaced while Telaah runs: it ends like this before it reads the file.
    const QTemporaryDir folder;
    const QString program = folder.filePath("telaah-import-worker");
    const QByteArray exit = "exit " + QByteArray::number(worker::OtherVersion);
    {
        QFile script(program);
        REQUIRE(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\n" + exit + "\n");
        script.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    }
    const worker::Cancellation never;
    const auto outcome = worker::readInChild(program, {"a.md", {}}, "# A\n", never);
    CHECK(refused(outcome) == ErrorCode::ImporterMissing);
}

TEST_CASE("The program that reads files lies where this one expects it, and is no more", "[worker]")
{
    const QVariant own = qApp->property("telaahImporter");
    const auto restore = qScopeGuard([&] { qApp->setProperty("telaahImporter", own); });
    qApp->setProperty("telaahImporter", {});
    const QString expected = QDir::cleanPath(
        QCoreApplication::applicationDirPath() + "/" TELAAH_IMPORTER);
    CHECK(worker::importerProgram() == expected);
    const worker::Cancellation never;
    const auto read = worker::readInChild(
        TELAAH_IMPORT_WORKER, {"a.md", {}}, "# A\n\nSatu.\n", never);
    CHECK(taken(read).body.blocks.size() == 2);
}

TEST_CASE("A process that computes for too long is ended", "[worker]")
{
    const auto outcome = inMode("hurried", [] { return sabotage("loop"); });
    CHECK(refused(outcome) == ErrorCode::ImporterTooSlow);
    CHECK(outcome.error().detail.startsWith("processor time"));
}

TEST_CASE("A process that waits for too long is ended", "[worker]")
{
    for (const char *what : {"wait", "close-and-wait"}) {
        CAPTURE(what);
        const auto outcome = sabotage(what, 300ms);
        CHECK(refused(outcome) == ErrorCode::ImporterTooSlow);
        CHECK(outcome.error().detail.startsWith("wall clock"));
    }
}

#ifndef __SANITIZE_ADDRESS__

TEST_CASE("A process that wants too much memory is ended", "[worker]")
{
    CHECK(refused(sabotage("memory")) == ErrorCode::ImporterTooLarge);
    CHECK(refused(sabotage("qt-memory")) == ErrorCode::ImporterTooLarge);
}

TEST_CASE("The process that reads is limited as it says", "[worker]")
{
    CHECK(triedThere("limits") == QString("30 1073741824 32 0 0 0"));
}

#endif

TEST_CASE("Reading is cancelled at once, and the process is gone", "[worker]")
{
    worker::Cancellation cancellation;
    std::thread other([&] { cancellation.cancel(); });
    const auto outcome = worker::readInChild(
        worker::importerProgram(), {"a.md", {}}, "SABOTAGE wait", cancellation);
    other.join();
    CHECK(refused(outcome) == ErrorCode::Cancelled);
    // Nothing is left to wait for: it was ended and taken leave of.
    siginfo_t none{};
    CHECK(::waitid(P_ALL, 0, &none, WEXITED | WNOHANG) == -1);
    CHECK(errno == ECHILD);
}

TEST_CASE("What reading took is known", "[worker]")
{
    const worker::Cancellation never;
    worker::Usage usage;
    taken(worker::readInChild(
        worker::importerProgram(), {"a.md", {}}, "# A\n\nB.\n", never, worker::WallClock, &usage));
    CHECK(usage.peakMemory > (1 << 20));
    CHECK(usage.peakMemory < (qint64(1) << 30));
}
