// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Starting the program, its memory, the command line.

#include "Child.h"
#include "Rows.h"

#include <QDir>
#include <QFile>

namespace telaah::bench {

namespace {

QString programNamed(const char *name)
{
    return QStringLiteral(TELAAH_BENCH_PROGRAMS "/") + QLatin1String(name);
}

/// A home where Telaah has been before: the starter notebook is there, the reader's name is known.
class Home
{
public:
    Home()
    {
        const QString settings = path() + QLatin1String("/.config/telaah");
        QDir().mkpath(settings);
        QFile file(settings + QLatin1String("/settings.ini"));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no settings");
        file.write("language=id\n[coder]\nname=Rina Sari\ninitials=RS\n");
        file.close();
        runChecked(programNamed("telaah_first_paint"));
    }

    QString path() const { return m_folder.path(); }

    ChildRun runChecked(
        const QString &program, const QStringList &arguments = {},
        const QStringList &environment = {}) const
    {
        const ChildRun run = runChild(program, arguments, path(), environment);
        if (!run.hasSucceeded
            || (arguments.isEmpty() && !run.output.startsWith("painted")
                && !program.endsWith(QLatin1String("terminal"))))
            qFatal("%s failed: %s", qUtf8Printable(program), run.output.constData());
        return run;
    }

private:
    QTemporaryDir m_folder;
};

void measureStart(Run &run)
{
    Row row{
        QStringLiteral("start to first readable article"),
        {},
        {},
        QStringLiteral("empty window"),
        Limit::Times,
        3};
    if (!run.wants(row.what))
        return;
    const Home home;
    for (int i = 0; i < run.times(15); ++i) {
        row.measured.add(home.runChecked(programNamed("telaah_first_paint")).firstOutputMs);
        row.floor.add(home.runChecked(programNamed("empty_window")).firstOutputMs);
    }
    run.add(row);
}

void measureFirstStart(Run &run)
{
    Row row{
        QStringLiteral("very first start, making the notebook"),
        {},
        {},
        QStringLiteral("empty window")};
    if (!run.wants(row.what))
        return;
    for (int i = 0; i < run.times(9); ++i) {
        const Home home;
        QDir(home.path() + QLatin1String("/.local")).removeRecursively();
        row.measured.add(home.runChecked(programNamed("telaah_first_paint")).firstOutputMs);
        row.floor.add(home.runChecked(programNamed("empty_window")).firstOutputMs);
    }
    run.add(row);
}

double megabytes(const QByteArray &output, const QByteArray &name)
{
    for (const QByteArray &line : output.split('\n')) {
        if (line.startsWith(name + ' '))
            return line.mid(name.size() + 1).toDouble() / 1024;
    }
    qFatal("no %s memory in: %s", name.constData(), output.constData());
}

void measureMemory(Run &run)
{
    const Home home;
    const auto measure = [&](const QString &what, const QByteArray &name, Limit limit) {
        Row row{what, {}, {}, QStringLiteral("empty window"), limit, 2, QStringLiteral("MB")};
        if (!run.wants(what))
            return;
        for (int i = 0; i < run.times(5); ++i) {
            const QStringList ask{QStringLiteral("TELAAH_BENCH_MEMORY=1")};
            row.measured.add(megabytes(
                home.runChecked(programNamed("telaah_first_paint"), {}, ask).output, name));
            row.floor.add(
                megabytes(home.runChecked(programNamed("empty_window"), {}, ask).output, name));
        }
        run.add(row);
    };
    measure(QStringLiteral("memory, both articles read: resident"), "resident", Limit::Times);
    measure(QStringLiteral("memory, both articles read: its share (Pss)"), "share", Limit::None);
    measure(QStringLiteral("memory, both articles read: peak"), "peak", Limit::None);
}

void measureCommandLine(Run &run)
{
    Row row{QStringLiteral("telaah list --json"), {}, {}, QStringLiteral("empty Qt program")};
    if (!run.wants(row.what))
        return;
    const Home home;
    for (int i = 0; i < run.times(21); ++i) {
        row.measured.add(home.runChecked(
                                 QStringLiteral(TELAAH_PROGRAM),
                                 {QStringLiteral("list"), QStringLiteral("--json")})
                             .endMs);
        row.floor.add(home.runChecked(programNamed("empty_terminal")).endMs);
    }
    run.add(row);
}

} // namespace

void measureProcesses(Run &run)
{
    measureStart(run);
    measureFirstStart(run);
    measureMemory(run);
    measureCommandLine(run);
}

} // namespace telaah::bench
