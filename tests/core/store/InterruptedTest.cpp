// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/Database.h"
#include "store/NotebookFile.h"
#include "store/Stores.h"
#include "support/Bodies.h"
#include "support/FileBytes.h"
#include "support/Outcome.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <SQLiteCpp/Database.h>

using namespace telaah;
using store::Database;
using test::taken;

namespace {

/// A notebook and what a program leaves beside it that is interrupted while writing.
struct InterruptedFixture
{
    InterruptedFixture()
    {
        REQUIRE(QDir().mkdir(directory.filePath("left")));
        QDir(kept()).removeRecursively();
        const auto database = taken(Database::create(source));
        store::Stores stores(*database);
        for (int i = 0; i < 50; ++i)
            taken(stores.documents.insert(test::documentOf("before")));
    }

    /// Copies the files while `script` is under way.
    void interrupt(const char *script)
    {
        SQLite::Database connection(source.toStdString(), SQLite::OPEN_READWRITE);
        connection.exec(script);
        for (const QString &name : QDir(directory.path()).entryList(QDir::Files)) {
            if (!name.endsWith("-shm"))
                REQUIRE(QFile::copy(directory.filePath(name), directory.filePath("left/" + name)));
        }
    }

    static QString kept()
    {
        return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
            + "/interrupted";
    }

    static QStringList filesIn(const QString &folder)
    {
        return QDir(folder).entryList(QDir::Files, QDir::Name);
    }

    QTemporaryDir directory;
    QString source = directory.filePath("seminar.telaah");
    QString path = directory.filePath("left/seminar.telaah");
};

} // namespace

TEST_CASE_METHOD(
    InterruptedFixture, "An interrupted change is rolled back, and its files are kept", "[store]")
{
    interrupt("PRAGMA cache_size = 1; PRAGMA synchronous = FULL; BEGIN;"
              "UPDATE document SET title = 'during', author = hex(randomblob(500))");
    REQUIRE(
        filesIn(directory.filePath("left"))
        == QStringList{"seminar.telaah", "seminar.telaah-journal"});
    const QByteArray bytes = test::bytesOf(path);
    const QByteArray journal = test::bytesOf(path + "-journal");
    REQUIRE(bytes.contains("during"));

    const auto database = taken(Database::open(path));
    for (const auto &document : taken(store::Stores(*database).documents.summaries()))
        CHECK(document.document.title == QString("before"));
    CHECK(database->integrityProblems() == QStringList());
    CHECK(filesIn(directory.filePath("left")) == QStringList{"seminar.telaah"});

    const QStringList folders = QDir(kept()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    REQUIRE(folders.size() == 1);
    const QString copy = kept() + '/' + folders.first() + "/seminar.telaah";
    CHECK(test::bytesOf(copy) == bytes);
    CHECK(test::bytesOf(copy + "-journal") == journal);
}

TEST_CASE_METHOD(
    InterruptedFixture, "What is still in a log is taken in, and the files are kept", "[store]")
{
    interrupt("PRAGMA journal_mode = WAL; UPDATE document SET title = 'during'");
    REQUIRE(QFile::exists(path + "-wal"));
    const auto database = taken(Database::open(path));
    CHECK(
        taken(store::Stores(*database).documents.document(DocumentId(1))).title
        == QString("during"));
    CHECK(filesIn(directory.filePath("left")) == QStringList{"seminar.telaah"});
    const QStringList folders = QDir(kept()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    REQUIRE(folders.size() == 1);
    CHECK(
        filesIn(kept() + '/' + folders.first())
        == QStringList{"seminar.telaah", "seminar.telaah-wal"});
}

TEST_CASE_METHOD(
    InterruptedFixture, "Of each notebook the newest copies are kept, and no more", "[store]")
{
    const auto openInterrupted = [this](const QString &notebook) {
        test::writeBytes(notebook + "-journal", "no journal of SQLite's");
        const auto database = taken(Database::open(notebook));
    };
    const auto folders = [] {
        return QDir(kept()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    };
    // Of the same name, elsewhere.
    REQUIRE(QDir().mkdir(directory.filePath("other")));
    const QString other = directory.filePath("other/seminar.telaah");
    REQUIRE(QFile::copy(source, other));
    openInterrupted(other);
    const QStringList ofOther = folders();
    REQUIRE(ofOther.size() == 1);

    for (qsizetype i = 0; i < store::MostCopies; ++i)
        openInterrupted(source);
    const QStringList atLimit = folders();
    REQUIRE(atLimit.size() == store::MostCopies + 1);
    openInterrupted(source);
    const QStringList beyond = folders();
    CHECK(beyond.size() == store::MostCopies + 1);
    CHECK(beyond.contains(ofOther.first()));
    CHECK_FALSE(beyond.contains(atLimit.at(1))); // The oldest of this notebook.
    CHECK(QFile::exists(kept() + '/' + beyond.last() + "/seminar.telaah"));
}

TEST_CASE_METHOD(
    InterruptedFixture, "The journal of another notebook does no harm unnoticed", "[store]")
{
    interrupt("PRAGMA cache_size = 1; BEGIN; UPDATE document SET author = hex(randomblob(500))");
    REQUIRE(QFile::remove(path));
    REQUIRE(Database::create(path + "2"));
    REQUIRE(QFile::rename(path + "2", path));
    const QByteArray bytes = test::bytesOf(path);
    CHECK(test::refused(Database::open(path)) == ErrorCode::Damaged);
    const QStringList folders = QDir(kept()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    REQUIRE(folders.size() == 1);
    CHECK(test::bytesOf(kept() + '/' + folders.first() + "/seminar.telaah") == bytes);
}
