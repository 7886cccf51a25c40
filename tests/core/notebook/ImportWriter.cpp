// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/Importer.h"
#include "notebook/ImportActions.h"
#include "notebook/Notebook.h"
#include "store/Compression.h"
#include "support/Coders.h"
#include "support/FatalDisk.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

// Imports three documents into the notebook given, two of them with a comment, on a disk that
// kills the program at an operation given; says after each how many there are.

using namespace telaah;
using notebook::Import;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("telaah"));
    if (argc != 4)
        return EXIT_FAILURE;
    test::useFatalDisk({std::atoi(argv[2]), qstrcmp(argv[3], "half") == 0});
    const auto notebook = notebook::Notebook::open(
        QString::fromLocal8Bit(argv[1]), test::coderNamed(QStringLiteral("Ani")));
    if (!notebook)
        return EXIT_FAILURE;
    for (int i = 1; i <= 3; ++i) {
        const QByteArray bytes = "# Bacaan " + QByteArray::number(i) + "\n\nJepang dan Korea.\n";
        Import import{
            *importers::read(bytes, QStringLiteral("a.md"), {}), store::originalOf(bytes),
            QStringLiteral("a.md")};
        if (i != 2)
            import.document.comments = {{ {0, 6}, QStringLiteral("Budi"), QStringLiteral("Ya.") }};
        if (!notebook::ImportActions(**notebook).add(import))
            return EXIT_FAILURE;
        std::printf("%d\n", i);
        std::fflush(stdout);
    }
    std::printf("operations %d\n", test::countOperations());
    std::fflush(stdout);
    return EXIT_SUCCESS;
}
