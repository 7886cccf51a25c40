// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Imports whose program, or whose processes that read files, are killed.

#include "cli/Desk.h"
#include "support/Catch.h"
#include "support/RawSql.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>
#include <csignal>

using namespace telaah;
using test::Desk;

namespace {

struct KillingDesk : Desk
{
    int count(const char *table) const
    {
        return test::askSql(notebook(), QByteArray("SELECT count(*) FROM ") + table).toInt();
    }

    /// Forty of them, each of so many sentences.
    QStringList writeReadings(int sentences) const
    {
        QStringList paths;
        for (int i = 0; i < 40; ++i)
            paths.append(write(
                QString("%1.md").arg(i),
                "# Bacaan " + QByteArray::number(i) + "\n\n"
                    + QByteArray("Jepang dan Korea. ").repeated(sentences)));
        return paths;
    }
};

QByteArray bytesOfProcess(const QString &process, const QString &name)
{
    QFile file("/proc/" + process + "/" + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(); // It may be gone by now.
}

/// The processes that read files.
QStringList workers()
{
    QStringList found;
    for (const QString &process : QDir("/proc").entryList(QDir::Dirs)) {
        const QByteArray command = bytesOfProcess(process, "cmdline");
        if (command.startsWith(TELAAH_IMPORT_WORKER) && command.contains("--import-worker"))
            found.append(process);
    }
    return found;
}

/// Those that do it for the program.
QStringList workersOf(const QProcess &program)
{
    const QByteArray parent = "PPid:\t" + QByteArray::number(program.processId()) + "\n";
    QStringList found = workers();
    found.removeIf([&](const QString &process) {
        return !bytesOfProcess(process, "status").contains(parent);
    });
    return found;
}

} // namespace

TEST_CASE_METHOD(
    KillingDesk, "Killed at any moment, an import leaves whole documents and no process",
    "[cli][import]")
{
    const QStringList arguments = QStringList{"import", "--again"} + writeReadings(2000);
    for (const int imported : {0, 1, 5, 12}) {
        CAPTURE(imported);
        const int before = count("document");
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(TELAAH_PROGRAM, arguments);
        REQUIRE(process.waitForStarted());
        // Asking the notebook would get in the way; it grows with each document.
        qint64 size = QFileInfo(notebook()).size();
        for (int grown = 0; grown < imported && process.state() == QProcess::Running;) {
            process.waitForFinished(1);
            if (const qint64 now = QFileInfo(notebook()).size(); now > size) {
                size = now;
                ++grown;
            }
        }
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        REQUIRE(process.waitForFinished());
        while (!workers().isEmpty()) {
        } // The system ends them at once.
        CHECK(run({"check"}).status == 0);
        CHECK(count("document") + 1 >= before + imported);
        CHECK(count("source") == count("document") - 2);
    }
}

TEST_CASE_METHOD(
    KillingDesk, "When the processes that read files are killed, the others' documents are whole",
    "[cli][import]")
{
    const QStringList arguments = QStringList{"import", "--json"} + writeReadings(20'000);
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(TELAAH_PROGRAM, arguments);
    REQUIRE(process.waitForStarted());
    int killed = 0;
    for (int turn = 0; process.state() == QProcess::Running; ++turn) {
        for (const QString &worker : workersOf(process)) {
            if (turn % 3 == 0) // Some live.
                killed += ::kill(worker.toInt(), SIGKILL) == 0;
        }
        process.waitForFinished(1);
    }
    REQUIRE(killed > 0);
    const auto told = QJsonDocument::fromJson(process.readAllStandardOutput()).array();
    REQUIRE(told.size() == 40);
    const auto failed = std::ranges::count_if(
        told, [](const QJsonValue &entry) { return entry.toObject().contains("error"); });
    CHECK(failed <= killed);
    CHECK(process.exitCode() == (failed > 0 ? 1 : 0));
    CHECK(count("document") == 2 + 40 - failed);
    CHECK(count("source") == 40 - failed);
    CHECK(run({"check"}).status == 0);
}
