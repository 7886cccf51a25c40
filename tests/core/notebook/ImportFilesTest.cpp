// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/ImportFiles.h"

#include "notebook/FileSearch.h"
#include "support/FileBytes.h"
#include "support/Outcome.h"
#include "support/Unprivileged.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace telaah;
using notebook::filesAmong;
using notebook::FoundFiles;

namespace {

struct FolderFixture
{
    FolderFixture()
    {
        for (const char *name : {"b.txt", "a.md", "dalam/c.md", "dalam/lagi/d.md", ".rahasia/e.md"})
            write(name);
        write(".tersembunyi.md");
        REQUIRE(QFile::link(directory.path(), path("dalam/putar")));
    }

    void write(const QString &name) const
    {
        REQUIRE(QDir().mkpath(QFileInfo(path(name)).path()));
        test::writeBytes(path(name), "a");
    }
    QString path(const QString &name) const { return directory.filePath(name); }

    /// Names below the folder; of what failed, with an exclamation mark.
    QStringList names(const FoundFiles &found) const
    {
        QStringList names;
        for (const auto &file : found.files) {
            const QString path = file ? *file : file.error().subject + "!";
            names.append(QDir(directory.path()).relativeFilePath(path));
        }
        return names;
    }

    QTemporaryDir directory;
};

} // namespace

TEST_CASE_METHOD(
    FolderFixture, "A folder stands for its files, and theirs, by name and once", "[notebook]")
{
    CHECK(
        names(filesAmong({directory.path()}))
        == QStringList{"a.md", "b.txt", "dalam/c.md", "dalam/lagi/d.md"});
}

TEST_CASE_METHOD(FolderFixture, "Numbers in names count by their value", "[notebook]")
{
    for (const char *name : {"n/bab 10.md", "n/bab 2.md", "n/Bab 1.md"})
        write(name);
    CHECK(names(filesAmong({path("n")})) == QStringList{"n/Bab 1.md", "n/bab 2.md", "n/bab 10.md"});
}

TEST_CASE_METHOD(FolderFixture, "A search finds in another thread what a walk finds", "[notebook]")
{
    notebook::FileSearch search;
    QStringList found;
    QObject::connect(&search, &notebook::FileSearch::found, &search, [&](const FoundFiles &files) {
        found = names(files);
    });
    QSignalSpy told(&search, &notebook::FileSearch::found);
    search.start({directory.path()});
    CHECK(told.isEmpty());
    REQUIRE(told.wait(60'000));
    CHECK(found == names(filesAmong({directory.path()})));
}

TEST_CASE_METHOD(FolderFixture, "A walk that nobody wants any more ends", "[notebook]")
{
    const std::atomic<bool> isUnwanted = true;
    CHECK(filesAmong({directory.path()}, {}, &isUnwanted).files.isEmpty());
    notebook::FileSearch().start({directory.path()}); // Nobody hears of it.
}

TEST_CASE_METHOD(FolderFixture, "Files that are named stay as they are", "[notebook]")
{
    CHECK(
        names(filesAmong({path("b.txt"), path("tiada"), path(".tersembunyi.md"), path("b.txt")}))
        == QStringList{"b.txt", "tiada", ".tersembunyi.md", "b.txt"});
}

TEST_CASE_METHOD(FolderFixture, "A walk ends where there is too much", "[notebook]")
{
    CHECK(names(filesAmong({directory.path()}, {.files = 4})).size() == 4);
    const auto few = filesAmong({directory.path()}, {.files = 3});
    REQUIRE(few.files.size() == 4);
    CHECK(few.files.last().error().code == ErrorCode::TooManyFiles);
    CHECK(few.files.last().error().subject == path("dalam/lagi"));
    const auto flat = filesAmong({directory.path()}, {.depth = 2});
    CHECK(names(flat) == QStringList{"a.md", "b.txt", "dalam/c.md", "dalam/lagi!"});
    CHECK(names(filesAmong({directory.path()}, {.depth = 3})).size() == 4);
}

TEST_CASE_METHOD(FolderFixture, "A folder that cannot be looked into is reported", "[notebook]")
{
    REQUIRE(QFile::setPermissions(path("dalam/lagi"), {}));
    for (const char *folder : {".", "dalam"}) {
        REQUIRE(QFile::setPermissions(
            path(folder),
            QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup
                | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther));
    }
    FoundFiles found;
    {
        const test::Unprivileged unprivileged;
        found = filesAmong({directory.path()});
    }
    CHECK(names(found) == QStringList{"a.md", "b.txt", "dalam/c.md", "dalam/lagi!"});
    CHECK(found.files.last().error().code == ErrorCode::Io);
}
