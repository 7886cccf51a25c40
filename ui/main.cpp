// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/CommandLine.h"
#include "common/Places.h"

#include <QCoreApplication>
#include <QFile>

#ifdef Q_OS_UNIX
#include <clocale>
#include <langinfo.h>
#endif

#include <cstdio>

using namespace telaah::ui;

namespace {

/// Qt warns on the terminal, where only results belong, when it has to change to UTF-8 by itself.
void useUtf8()
{
#ifdef Q_OS_UNIX
    std::setlocale(LC_ALL, "");
    if (qstricmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
#endif
}

int runInTerminal(int argc, char **argv, const QStringList &arguments)
{
    useUtf8();
    const QCoreApplication application(argc, argv);
    QFile out;
    QFile error;
    if (!out.open(stdout, QIODevice::WriteOnly) || !error.open(stderr, QIODevice::WriteOnly))
        return 1;
    return cli::runCommandLine(
        arguments, {out, error, places::defaultNotebook(), places::settingsFile()});
}

/// TODO when the window is there: open it, with the notebook that `arguments` may name.
int runInWindow(int argc, char **argv, const QStringList &arguments)
{
    Q_UNUSED(arguments)
    return runInTerminal(argc, argv, {"--help"});
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName("telaah");
    QCoreApplication::setApplicationVersion(TELAAH_VERSION);
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return cli::isForCommandLine(arguments) ? runInTerminal(argc, argv, arguments)
                                            : runInWindow(argc, argv, arguments);
}
