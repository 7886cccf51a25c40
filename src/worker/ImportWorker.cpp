// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "worker/ImportWorker.h"

#include "importers/Limits.h"
#include "worker/Frame.h"
#include "worker/WriteAll.h"

#ifdef Q_OS_UNIX
#include <unistd.h>
#else
#include <fcntl.h>
#include <io.h>
#endif

#include <cerrno>
#include <cstdlib>
#include <new>

namespace telaah::worker {

using documents::ImportedDocument;

namespace {

constexpr int Input = 0;
constexpr int Output = 1;

/// At once, without what other code wants to do at the end of a program.
[[noreturn]] void leave(WorkerExit status)
{
    _exit(status);
}

/// Everything up to the end; as much as is taken, and one byte more.
QByteArray readInput()
{
    constexpr qint64 most = importers::limits::FileSize + (qint64(1) << 20);
    constexpr qsizetype step = qsizetype(1) << 20;
    QByteArray bytes;
    for (;;) {
        const qsizetype size = bytes.size();
        bytes.resize(size + step);
        const auto count = ::read(Input, bytes.data() + size, step);
        bytes.resize(size + (count > 0 ? static_cast<qsizetype>(count) : 0));
        if (count == 0 || bytes.size() > most)
            return bytes;
        if (count < 0 && errno != EINTR)
            return {};
    }
}

/// Libraries fetch some of what they need when they are first used: tables, converters, locales.
/// That is to happen as long as files can be opened.
void warmUp()
{
    const QByteArray samples[] = {
        "---\ntitle: Ka\xCC\x81ta\ndate: 2022-01-01\n---\n# A\n\nB *c* &amp; "
        "[d](e).\n\n|f|\n|-|\n|g|\n",
        "---\n[\n---\nThrows within.\n",
        "Satu\r\n\r\nDua \xE2\x80\x9C\x65\xE2\x80\x9D\r\n",
        "<!doctype html><title>A</title><meta charset=windows-1252><p>B \x93\x63\x94 &eacute;</p>",
    };
    const char *names[] = {"a.md", "b.md", "a.txt", "a.html"};
    for (size_t i = 0; i < std::size(samples); ++i)
        [[maybe_unused]] const auto outcome = importers::read(
            samples[i], QLatin1String(names[i]), {});
}

} // namespace

bool isWorkerCall(int argc, char **argv)
{
    return argc == 3 && qstrcmp(argv[1], WorkerArgument) == 0;
}

void runImportWorker(char **argv, Read read, const Bounds &bounds)
{
    if (!tieToParent(std::strtoll(argv[2], nullptr, 10)))
        leave(Orphaned);
    warmUp();
    std::set_new_handler([] { leave(OutOfMemory); });
    if (!confine(bounds))
        leave(Unconfined);
    try {
        QByteArray bytes = readInput();
        if (isOfOtherVersion(bytes))
            leave(OtherVersion);
        const auto request = takeRequest(bytes);
        if (!request)
            leave(Misunderstood);
        const auto outcome = read(bytes, request->fileName, request->choices);
        bytes = {}; // The answer needs the room.
        leave(writeAll(Output, encode(outcome)) ? Answered : Misunderstood);
    } catch (const std::bad_alloc &) { // Of Qt, which does not ask the handler.
        leave(OutOfMemory);
    }
}

} // namespace telaah::worker
