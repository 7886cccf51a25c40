// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/CleanClose.h"

#include "store/Database.h"
#include "support/FileBytes.h"
#include "support/Outcome.h"
#include "support/RawSql.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/stat.h>

using namespace telaah;
using store::Database;
using test::refused;
using test::taken;

namespace {

struct CleanFixture
{
    CleanFixture()
    {
        QDir(memos()).removeRecursively();
        REQUIRE(Database::create(path));
    }

    static QString memos()
    {
        return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + "/closed";
    }
    static qsizetype countMemos() { return QDir(memos()).entryList(QDir::Files).size(); }

    /// Spoils a page behind the back of the file system's clock.
    void spoil()
    {
        const QByteArray name = QFile::encodeName(path);
        struct stat before = {};
        REQUIRE(stat(name.constData(), &before) == 0);
        test::patch(path, 8192, QByteArray(64, '\x5a'));
        const timespec times[] = {before.st_atim, before.st_mtim};
        REQUIRE(utimensat(AT_FDCWD, name.constData(), times, 0) == 0);
    }

    QTemporaryDir directory;
    QString path = directory.filePath("seminar.telaah");
};

} // namespace

TEST_CASE_METHOD(CleanFixture, "A notebook that was closed is not read through again", "[store]")
{
    REQUIRE(countMemos() == 1);
    spoil();
    CHECK(Database::open(path)); // Nobody looked.
    QDir(memos()).removeRecursively();
    CHECK(refused(Database::open(path)) == ErrorCode::Damaged);
}

TEST_CASE_METHOD(CleanFixture, "A notebook that changed since is read through", "[store]")
{
    SECTION("by another program")
    {
        test::runSql(path, "UPDATE facet SET ordinal = 4 WHERE id = 1");
        spoil();
    }
    SECTION("in its length")
    {
        spoil();
        test::writeBytes(path, test::bytesOf(path) + QByteArray(4096, '\0'));
    }
    SECTION("for another file")
    {
        spoil();
        REQUIRE(QFile::copy(path, path + "2"));
        REQUIRE(QFile::remove(path));
        REQUIRE(QFile::rename(path + "2", path));
    }
    CHECK(refused(Database::open(path)) == ErrorCode::Damaged);
    CHECK(countMemos() == 0);
}

TEST_CASE_METHOD(CleanFixture, "Whoever crashes leaves no memo", "[store]")
{
    const auto open = taken(Database::open(path));
    CHECK(countMemos() == 0); // As it would stay.
    CHECK_FALSE(store::wasLeftClean(store::stampOf(path)));
}

TEST_CASE_METHOD(
    CleanFixture, "A file that took the place of an open notebook gets no memo", "[store]")
{
    auto open = taken(Database::open(path));
    REQUIRE(QFile::rename(path, path + "-away"));
    test::writeBytes(path, test::bytesOf(path + "-away"));
    open.reset();
    CHECK(countMemos() == 0);
}

TEST_CASE_METHOD(CleanFixture, "Where no memo can be kept, notebooks open all the same", "[store]")
{
    QDir(memos()).removeRecursively();
    test::writeBytes(memos(), "a file, not a folder");
    CHECK(Database::open(path));
    CHECK(Database::open(path));
    QFile::remove(memos());
}
