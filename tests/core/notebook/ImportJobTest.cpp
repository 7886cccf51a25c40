// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/ImportJob.h"

#include "support/FileBytes.h"
#include "support/Outcome.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <cerrno>
#include <sys/wait.h>

using namespace telaah;
using namespace std::chrono_literals;
using notebook::Import;
using notebook::ImportJob;
using notebook::ImportSource;
using test::refused;
using test::taken;

namespace {

struct JobFixture
{
    QString write(const QString &name, const QByteArray &bytes) const
    {
        test::writeBytes(directory.filePath(name), bytes);
        return directory.filePath(name);
    }

    ImportSource file(const QString &name, const QByteArray &bytes) const
    {
        return {write(name, bytes), {}, {}, {}, false};
    }

    /// What comes of it, in the order it comes.
    QList<Result<Import>> run(ImportJob &job)
    {
        QList<Result<Import>> outcomes;
        QObject::connect(
            &job, &ImportJob::read, [&](qsizetype index, const Result<Import> &import) {
                CHECK(index == outcomes.size());
                outcomes.append(import);
            });
        QObject::connect(
            &job, &ImportJob::progressed, [&](qsizetype done) { CHECK(done == ++m_progress); });
        QSignalSpy finished(&job, &ImportJob::finished);
        job.start();
        CHECK(finished.isEmpty());
        REQUIRE(finished.wait(60'000));
        CHECK(finished.size() == 1);
        return outcomes;
    }

    QTemporaryDir directory;
    qsizetype m_progress = 0;
};

bool hasChildren()
{
    siginfo_t none{};
    return ::waitid(P_ALL, 0, &none, WEXITED | WNOHANG | WNOWAIT) == 0;
}

} // namespace

TEST_CASE_METHOD(
    JobFixture, "Fifty files, bad ones among them, come in order, each once", "[notebook]")
{
    QList<ImportSource> sources;
    for (int i = 0; i < 50; ++i) {
        const QString name = QString("%1.md").arg(i);
        sources.append(
            i % 10 == 3       ? file(name, "%PDF-1.7")
                : i % 10 == 5 ? file(name, "SABOTAGE abort")
                : i % 10 == 7 ? ImportSource{directory.filePath("tiada.md"), {}, {}, {}, false}
                              : file(name, "# Bacaan " + QByteArray::number(i) + "\n\nSatu.\n"));
    }
    ImportJob job(sources);
    const auto outcomes = run(job);
    REQUIRE(outcomes.size() == 50);
    for (int i = 0; i < 50; ++i) {
        CAPTURE(i);
        const auto &outcome = outcomes.at(i);
        if (i % 10 == 3 || i % 10 == 5 || i % 10 == 7) {
            CHECK(
                refused(outcome)
                == (i % 10 == 3       ? ErrorCode::UnknownFormat
                        : i % 10 == 5 ? ErrorCode::ImporterCrashed
                                      : ErrorCode::NotFound));
            CHECK(outcome.error().subject == sources.at(i).path);
        } else {
            const Import import = taken(outcome);
            CHECK(import.fileName == QString("%1.md").arg(i));
            CHECK(import.document.details.title == QString("Bacaan %1").arg(i));
            CHECK(import.original.size > 0);
        }
    }
    CHECK_FALSE(hasChildren());
}

TEST_CASE_METHOD(JobFixture, "Pasted text is imported under its first line", "[notebook]")
{
    ImportJob job({{{}, "Satu dua.\n\nTiga empat.\n", {}, {}, false}});
    const auto outcomes = run(job);
    REQUIRE(outcomes.size() == 1);
    const Import import = taken(outcomes.first());
    CHECK(import.document.details.title == QString("Satu dua."));
    CHECK(import.original.size == 23);
    CHECK(import.fileName.isEmpty());
}

TEST_CASE_METHOD(JobFixture, "A job with nothing to do finishes", "[notebook]")
{
    ImportJob job({});
    CHECK(run(job).isEmpty());
}

TEST_CASE_METHOD(JobFixture, "A job that is cancelled finishes at once", "[notebook]")
{
    QList<ImportSource> sources{file("0.md", "# A\n\nB.\n")};
    for (int i = 1; i < 20; ++i)
        sources.append(file(QString("%1.md").arg(i), "SABOTAGE wait"));
    ImportJob job(sources);
    QObject::connect(&job, &ImportJob::read, &job, [&job](qsizetype index) {
        if (index == 0)
            job.cancel();
    });
    const auto outcomes = run(job);
    REQUIRE(outcomes.size() == 20);
    CHECK(outcomes.first());
    for (qsizetype i = 1; i < 20; ++i)
        CHECK(refused(outcomes.at(i)) == ErrorCode::Cancelled);
    CHECK_FALSE(hasChildren());
}

TEST_CASE_METHOD(JobFixture, "A job that is deleted leaves no process behind", "[notebook]")
{
    {
        ImportJob job(
            {file("0.md", "SABOTAGE wait"), file("1.md", "SABOTAGE wait"), file("2.md", "a")});
        job.start();
    }
    CHECK_FALSE(hasChildren());
}

TEST_CASE_METHOD(
    JobFixture, "While it is on hold nothing is handed over, and later all of it", "[notebook]")
{
    ImportJob job({file("a.md", "# A\n\nSatu.\n"), file("b.md", "# B\n\nDua.\n")});
    int handedOver = 0;
    QObject::connect(&job, &ImportJob::read, &job, [&] {
        ++handedOver;
        job.setHolding(true);
    });
    QSignalSpy progressed(&job, &ImportJob::progressed);
    QSignalSpy finished(&job, &ImportJob::finished);
    job.setHolding(true);
    job.start();
    while (progressed.size() < 2)
        REQUIRE(progressed.wait(60'000));
    CHECK(handedOver == 0);
    job.setHolding(false);
    QCoreApplication::processEvents();
    CHECK(handedOver == 1);
    CHECK(finished.isEmpty());
    job.setHolding(false);
    REQUIRE(finished.wait(60'000));
    CHECK(handedOver == 2);
}

TEST_CASE_METHOD(JobFixture, "A file that takes too long keeps no other from coming", "[notebook]")
{
    ImportJob job({file("0.md", "SABOTAGE wait"), file("1.md", "# A\n\nB.\n")});
    job.setWallClock(2s);
    const auto outcomes = run(job);
    REQUIRE(outcomes.size() == 2);
    CHECK(refused(outcomes.at(0)) == ErrorCode::ImporterTooSlow);
    CHECK(outcomes.at(1));
}
