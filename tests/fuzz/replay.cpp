// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Hands each file of the folders given to a fuzz target, whole and cut in half, without a fuzzer.
// Whatever is wrong ends the program at once, after the name of the file.

#include <QDirIterator>
#include <QFile>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace {

void feed(const QByteArray &bytes)
{
    LLVMFuzzerTestOneInput(
        reinterpret_cast<const uint8_t *>(bytes.constData()), static_cast<size_t>(bytes.size()));
}

int feedFolder(const QString &folder)
{
    int count = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        std::printf("%s\n", qPrintable(file.fileName()));
        std::fflush(stdout);
        if (!file.open(QIODevice::ReadOnly))
            std::abort();
        const QByteArray bytes = file.readAll();
        feed(bytes);
        feed(bytes.first(bytes.size() / 2));
        ++count;
    }
    return count;
}

} // namespace

int main(int argumentCount, char **arguments)
{
    int count = 0;
    for (int i = 1; i < argumentCount; ++i)
        count += feedFolder(QString::fromLocal8Bit(arguments[i]));
    if (count == 0)
        std::fputs("No seeds were found.\n", stderr);
    return count == 0 ? EXIT_FAILURE : EXIT_SUCCESS;
}
