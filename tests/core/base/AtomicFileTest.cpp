// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/AtomicFile.h"

#include "support/Catch.h"
#include "support/FileBytes.h"
#include "support/Outcome.h"

#include <QDir>
#include <QTemporaryDir>

using namespace telaah;
using test::bytesOf;
using test::refused;

TEST_CASE("A file is written whole, over what stood there", "[base]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("kutipan.csv");
    REQUIRE(writeAtomically(path, "lama dan panjang"));
    REQUIRE(writeAtomically(path, "baru"));
    CHECK(bytesOf(path) == "baru");
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{"kutipan.csv"});
}

TEST_CASE("No file is written into a folder that is not there, or over a folder", "[base]")
{
    const QTemporaryDir folder;
    CHECK(
        refused(writeAtomically(folder.filePath("tiada/kutipan.csv"), "x")) == ErrorCode::NotFound);
    CHECK(refused(writeAtomically(folder.path(), "x")) == ErrorCode::NotAFile);
    CHECK(refused(writeAtomically("/dev/null", "x")) == ErrorCode::NotAFile);
}
