// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/NotebookLock.h"

#include "support/Catch.h"
#include "support/FileBytes.h"
#include "support/Unprivileged.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>

using namespace telaah;
using store::LockHolder;
using store::NotebookLock;

namespace {

struct LockFixture
{
    /// As another program, or one on another computer, would have left it.
    void plant(qint64 processId, const QByteArray &onHost)
    {
        test::writeBytes(lockPath, QByteArray::number(processId) + "\nother\n" + onHost + "\n\n\n");
    }

    QTemporaryDir directory;
    QString path = directory.filePath("seminar.telaah");
    QString lockPath = directory.filePath(".~seminar.telaah.lock");
    QByteArray host = QSysInfo::machineHostName().toUtf8();
};

} // namespace

TEST_CASE_METHOD(LockFixture, "Who comes second learns who came first", "[store]")
{
    std::optional<NotebookLock> first(path);
    CHECK(first->take() == std::nullopt);
    CHECK(first->take() == std::nullopt); // Holding it, one may ask again.
    CHECK(first->isTaken());
    CHECK(QFile::exists(lockPath));

    NotebookLock second(path);
    const LockHolder expected{
        QSysInfo::machineHostName(), QCoreApplication::applicationPid(),
        QCoreApplication::applicationName()};
    const auto holder = second.take();
    REQUIRE(holder);
    CHECK(holder->host == expected.host);
    CHECK(holder->processId == expected.processId);
    CHECK_FALSE(second.isTaken());

    first.reset();
    CHECK_FALSE(QFile::exists(lockPath));
    CHECK(second.take() == std::nullopt);
}

TEST_CASE_METHOD(LockFixture, "What a program that ended left behind does not count", "[store]")
{
    QProcess gone;
    gone.start("true", QStringList());
    REQUIRE(gone.waitForStarted());
    const qint64 processId = gone.processId();
    REQUIRE(gone.waitForFinished());
    plant(processId, host);
    NotebookLock lock(path);
    CHECK(lock.take() == std::nullopt);
    CHECK(lock.isTaken());
}

TEST_CASE_METHOD(
    LockFixture, "What another computer holds counts, until it is taken over", "[store]")
{
    plant(1, "elsewhere");
    NotebookLock lock(path);
    CHECK(lock.take() == LockHolder{"elsewhere", 1, "other"});
    CHECK_FALSE(lock.isTaken());
    lock.takeOver();
    CHECK(lock.isTaken());
}

TEST_CASE_METHOD(LockFixture, "Where no lock can be kept, nobody is in the way", "[store]")
{
    REQUIRE(QFile::setPermissions(directory.path(), QFile::ReadOther | QFile::ExeOther));
    {
        const test::Unprivileged unprivileged;
        NotebookLock lock(path);
        CHECK(lock.take() == std::nullopt);
        CHECK_FALSE(lock.isTaken());
    }
    REQUIRE(QFile::setPermissions(
        directory.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}
