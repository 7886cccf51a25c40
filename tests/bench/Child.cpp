// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Child.h"

#include "Report.h"

#include <array>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace telaah::bench {

namespace {

std::vector<char *> pointersTo(QList<QByteArray> &words)
{
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    return pointers;
}

double milliseconds(const timeval &time)
{
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

/// What leads a program to the display of this one, or to none.
QList<QByteArray> display()
{
    if (!qEnvironmentVariableIsSet("DISPLAY"))
        return {"QT_QPA_PLATFORM=offscreen:configfile=" TELAAH_BENCH_SCREEN};
    return {
        "QT_QPA_PLATFORM=xcb", "DISPLAY=" + qgetenv("DISPLAY"),
        "XAUTHORITY=" + qgetenv("XAUTHORITY")};
}

} // namespace

ChildRun runChild(
    const QString &program, const QStringList &arguments, const QString &home,
    const QStringList &environment)
{
    QList<QByteArray> words{program.toLocal8Bit()};
    for (const QString &argument : arguments)
        words.append(argument.toLocal8Bit());
    QList<QByteArray> variables{
        "HOME=" + home.toLocal8Bit(), "LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin",
        "XDG_RUNTIME_DIR=" + home.toLocal8Bit()};
    variables += display();
    for (const QString &variable : environment)
        variables.append(variable.toLocal8Bit());

    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        qFatal("no pipe");
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    // The platform without a display warns of what it lacks.
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);

    ChildRun run;
    pid_t child = 0;
    const Stopwatch watch;
    const int failure = posix_spawn(
        &child, words.first().constData(), &actions, nullptr, pointersTo(words).data(),
        pointersTo(variables).data());
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    if (failure != 0)
        qFatal("cannot start %s", words.first().constData());
    std::array<char, 65536> buffer{};
    for (ssize_t count = 0; (count = read(ends[0], buffer.data(), buffer.size())) > 0;) {
        if (run.output.isEmpty())
            run.firstOutputMs = watch.elapsed();
        run.output.append(buffer.data(), count);
    }
    close(ends[0]);
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    run.endMs = watch.elapsed();
    // Programs that are measured to their first output end right after it.
    if (Stopwatch::countsProcessor())
        run.firstOutputMs = run.endMs = milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
    run.hasSucceeded = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    return run;
}

} // namespace telaah::bench
