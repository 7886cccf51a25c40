// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/SearchCache.h"

#include "store/SearchFile.h"
#include "support/Outcome.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace telaah;
using store::SearchFile;
using test::taken;

namespace {

/// A cache with indexes of notebooks that are there or not.
struct Cache
{
    QString index(const QString &name) const { return folder.filePath(name + ".index"); }

    std::unique_ptr<SearchFile> make(const QString &name, const QString &notebook) const
    {
        auto file = taken(SearchFile::open(index(name)));
        REQUIRE(file->setUsed(notebook));
        return file;
    }

    QString write(const QString &name) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        return file.fileName();
    }

    void makeOld(const QString &path, int days) const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(
            QDateTime::currentDateTime().addDays(-days), QFileDevice::FileModificationTime));
    }

    QStringList left() const
    {
        return QDir(folder.path()).entryList({"*.index*"}, QDir::Files, QDir::Name);
    }

    QTemporaryDir folder;
};

} // namespace

TEST_CASE("An index goes when its notebook is gone, and no other does", "[search]")
{
    const Cache cache;
    const QString there = cache.write("ada.telaah");
    cache.make("own", cache.folder.filePath("gone-as-well.telaah")).reset();
    cache.make("there", there).reset();
    cache.make("gone", cache.folder.filePath("gone.telaah")).reset();
    cache.make("unplugged", "/media/stick that is not in/bab.telaah").reset();
    const QByteArray kept = [&] {
        QFile file(cache.index("there"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }();
    store::tidySearchFiles(cache.index("own"));
    CHECK(cache.left() == QStringList{"own.index", "there.index", "unplugged.index"});
    QFile file(cache.index("there"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == kept);
}

TEST_CASE("An index that a program has open is left alone", "[search]")
{
    const Cache cache;
    cache.make("own", {}).reset();
    const QString gone = cache.folder.filePath("gone.telaah");
    cache.make("used", gone).reset();
    auto user = taken(SearchFile::open(cache.index("used")));
    store::tidySearchFiles(cache.index("own"));
    CHECK(QFile::exists(cache.index("used")));
    CHECK(user->isInPlace());
    CHECK(user->setUsed("elsewhere"));
    REQUIRE(user->setUsed(gone));
    user.reset();
    store::tidySearchFiles(cache.index("own"));
    CHECK(cache.left() == QStringList{"own.index"});
}

TEST_CASE("An index that nobody has used for months goes, whatever it is", "[search]")
{
    const Cache cache;
    const QString there = cache.write("ada.telaah");
    cache.make("own", {}).reset();
    cache.make("old", there).reset();
    cache.make("new", there).reset();
    cache.write("broken.index");
    cache.write("old.txt");
    cache.makeOld(cache.index("old"), store::UnusedDays + 1);
    cache.makeOld(cache.index("new"), store::UnusedDays);
    cache.makeOld(cache.index("broken"), store::UnusedDays + 1);
    cache.makeOld(cache.folder.filePath("old.txt"), store::UnusedDays + 1);
    cache.makeOld(cache.index("own"), store::UnusedDays + 1);
    store::tidySearchFiles(cache.index("own"));
    CHECK(cache.left() == QStringList{"new.index", "own.index"});
    CHECK(QFile::exists(cache.folder.filePath("old.txt")));
}
