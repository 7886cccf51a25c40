// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "worker/InputFile.h"

#include "importers/Limits.h"
#include "support/FileBytes.h"
#include "support/Outcome.h"
#include "support/Unprivileged.h"

#include <QFile>
#include <QTemporaryDir>

#include <atomic>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <thread>

using namespace telaah;
using test::refused;
using test::taken;

namespace {

struct InputFixture
{
    QString file(const QString &name) const { return directory.filePath(name); }
    Result<QByteArray> read(const QString &path) const
    {
        const worker::Cancellation never;
        return worker::readInputFile(path, never);
    }

    QTemporaryDir directory;
};

} // namespace

TEST_CASE_METHOD(InputFixture, "A file is read whole, up to the limit", "[worker]")
{
    const QByteArray bytes = QByteArray("Satu dua.\n").repeated(300'000);
    test::writeBytes(file("a.txt"), bytes);
    CHECK(taken(read(file("a.txt"))) == bytes);
    test::writeBytes(file("kosong.txt"), {});
    CHECK(taken(read(file("kosong.txt"))).isEmpty());

    QFile large(file("besar.txt")); // Without taking up the disk.
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(importers::limits::FileSize));
    CHECK(taken(read(large.fileName())).size() == importers::limits::FileSize);
    REQUIRE(large.resize(importers::limits::FileSize + 1));
    CHECK(refused(read(large.fileName())) == ErrorCode::TooLarge);
}

TEST_CASE_METHOD(InputFixture, "What is no file is refused and not waited for", "[worker]")
{
    const QByteArray pipe = QFile::encodeName(file("pipa"));
    REQUIRE(::mkfifo(pipe.constData(), 0600) == 0);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(
        address.sun_path, QFile::encodeName(file("soket")).constData(), sizeof address.sun_path);
    REQUIRE(::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0);
    const QStringList paths{
        file("pipa"), file("soket"), directory.path(), "/dev/zero", "/dev/null"};
    for (const QString &path : paths) {
        CAPTURE(path);
        const auto bytes = read(path);
        CHECK(refused(bytes) == ErrorCode::NotAFile);
        CHECK(bytes.error().subject == path);
    }
#ifdef Q_OS_LINUX
    CHECK(refused(read("/proc/self/status")) == ErrorCode::NotAFile);
    CHECK(refused(read("/sys/kernel/mm/transparent_hugepage/enabled")) != ErrorCode::Io);
#endif
    ::close(socket);
    CHECK(refused(read(file("tiada.txt"))) == ErrorCode::NotFound);
    REQUIRE(QFile::link(file("putar"), file("putar")));
    CHECK(refused(read(file("putar"))) == ErrorCode::NotFound);
}

TEST_CASE_METHOD(InputFixture, "A file that may not be read is refused", "[worker]")
{
    test::writeBytes(file("rahasia.txt"), "a");
    REQUIRE(QFile::setPermissions(file("rahasia.txt"), {}));
    REQUIRE(QFile::setPermissions(
        directory.path(),
        QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther | QFile::ReadOwner
            | QFile::WriteOwner | QFile::ExeOwner));
    const test::Unprivileged unprivileged;
    CHECK(refused(read(file("rahasia.txt"))) == ErrorCode::Io);
}

TEST_CASE_METHOD(InputFixture, "A file that grows while it is read is refused", "[worker]")
{
    test::writeBytes(file("catatan.txt"), QByteArray(32 << 20, 'a'));
    std::atomic<bool> isOver = false;
    std::thread writer([&] {
        QFile growing(file("catatan.txt"));
        growing.open(QIODevice::Append | QIODevice::Unbuffered);
        while (!isOver)
            growing.write("b");
    });
    // The writer may be late for the first.
    ErrorCode code = ErrorCode::Database;
    while (code == ErrorCode::Database) {
        if (const auto bytes = read(file("catatan.txt")); !bytes)
            code = bytes.error().code;
    }
    isOver = true;
    writer.join();
    CHECK(code == ErrorCode::Busy);
}

TEST_CASE_METHOD(InputFixture, "Reading a file is cancelled", "[worker]")
{
    test::writeBytes(file("a.txt"), "a");
    worker::Cancellation cancellation;
    cancellation.cancel();
    CHECK(refused(worker::readInputFile(file("a.txt"), cancellation)) == ErrorCode::Cancelled);
}
