// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/CommandLine.h"
#include "common/Places.h"
#include "windows/Application.h"

#include <QCoreApplication>
#include <QFile>

#ifdef Q_OS_UNIX
#include <clocale>
#include <csignal>
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

/// Some programs start others with SIGCHLD ignored, who are then not told how a process ended.
void hearOfChildren()
{
#ifdef Q_OS_UNIX
    std::signal(SIGCHLD, SIG_DFL);
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

/// The first argument that is no option, nor the value of one of Qt's own.
QString notebookAmong(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (!argument.startsWith('-'))
            return argument;
        if (cli::isOptionOfWindow(argument) && !argument.contains('='))
            ++i;
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    hearOfChildren();
    QCoreApplication::setApplicationName("telaah");
    QCoreApplication::setApplicationVersion(TELAAH_VERSION);
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return cli::isForCommandLine(arguments) ? runInTerminal(argc, argv, arguments)
                                            : runWindow(argc, argv, notebookAmong(arguments));
}
