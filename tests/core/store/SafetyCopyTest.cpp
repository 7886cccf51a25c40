// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/Notebook.h"
#include "store/Migrations.h"
#include "support/Coders.h"
#include "support/FileBytes.h"
#include "support/Outcome.h"
#include "support/RawSql.h"
#include "support/Unprivileged.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace telaah;
using notebook::Notebook;
using test::taken;

namespace {

struct OldNotebook
{
    OldNotebook()
    {
        REQUIRE(QFile::copy(SOURCE_DIR "/tests/fixtures/schema-2.telaah", path));
        REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    }

    QStringList files() const
    {
        return QDir(directory.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    QTemporaryDir directory;
    QString path = directory.filePath("lama.telaah");
    QString copy = directory.filePath("lama (before schema 4).telaah");
};

} // namespace

TEST_CASE_METHOD(OldNotebook, "A notebook of schema 2 opens and keeps everything", "[store]")
{
    const auto count = [&](const char *table) {
        return test::askSql(path, QByteArray("SELECT count(*) FROM ") + table);
    };
    const QStringList before{count("document"), count("passage"), count("tag"), count("change")};
    REQUIRE(before == QStringList{"2", "14", "26", "2"});
    const auto notebook = taken(Notebook::open(path, test::coderNamed("Rina Sari")));
    CHECK(
        QStringList{count("document"), count("passage"), count("tag"), count("change")} == before);
    CHECK(count("original") == QString("0"));
    CHECK(count("source") == QString("0"));
    CHECK(taken(notebook->problems()).isEmpty());
    CHECK(test::askSql(path, "PRAGMA user_version") == QString("4"));
    CHECK(test::refused(notebook->undo()) == ErrorCode::NothingToUndo);
}

TEST_CASE_METHOD(
    OldNotebook, "Before a notebook is brought along, a copy is put beside it", "[store]")
{
    taken(Notebook::open(path, test::coderNamed("Rina Sari"))).reset();
    CHECK(files() == QStringList{"lama (before schema 4).telaah", "lama.telaah"});
    CHECK(test::askSql(copy, "PRAGMA user_version") == QString("2"));
    CHECK(test::askSql(copy, "SELECT count(*) FROM passage") == QString("14"));
    CHECK(
        QFile::permissions(copy)
        == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));

    // Only then, and not again.
    taken(Notebook::open(path, test::coderNamed("Rina Sari"))).reset();
    CHECK(files().size() == 2);
}

TEST_CASE_METHOD(OldNotebook, "The copy is never put in the place of another file", "[store]")
{
    test::writeBytes(copy, "milik orang");
    taken(Notebook::open(path, test::coderNamed("Rina Sari"))).reset();
    CHECK(test::bytesOf(copy) == "milik orang");
    CHECK(
        files()
        == QStringList{
            "lama (before schema 4) 2.telaah", "lama (before schema 4).telaah", "lama.telaah"});
}

TEST_CASE_METHOD(OldNotebook, "Without room for the copy, nothing is brought along", "[store]")
{
    const QByteArray before = test::bytesOf(path);
    REQUIRE(QFile::setPermissions(
        path,
        QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther
            | QFile::WriteGroup | QFile::WriteOther));
    REQUIRE(QFile::setPermissions(
        directory.path(),
        QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup
            | QFile::ExeOther));
    {
        const test::Unprivileged unprivileged;
        CHECK_FALSE(Notebook::open(path, test::coderNamed("Rina Sari")));
    }
    REQUIRE(QFile::setPermissions(
        directory.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    CHECK(files() == QStringList{"lama.telaah"});
    CHECK((test::bytesOf(path) == before)); // In brackets: it is too long to print.
}

TEST_CASE("A new notebook needs no copy", "[store]")
{
    const QTemporaryDir directory;
    taken(Notebook::create(
              directory.filePath("baru.telaah"), test::coderNamed("Ani"), Notebook::Content::Empty))
        .reset();
    CHECK(QDir(directory.path()).entryList(QDir::Files) == QStringList{"baru.telaah"});
}
