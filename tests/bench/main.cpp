// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Rows.h"
#include "windows/Application.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

using namespace telaah::bench;

namespace {

/// Passes over the warnings of the platform without a display.
void tellIfGrave(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(tellIfGrave);
    if (argc == 3 && qstrcmp(argv[1], PeakArgument) == 0) {
        const QCoreApplication application(argc, argv);
        return tellPeak(QFile::decodeName(argv[2]));
    }
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" TELAAH_BENCH_SCREEN);
    const QApplication application(argc, argv);
    telaah::ui::setUpStyle();

    QCommandLineParser parser;
    const QCommandLineOption quick(
        QStringLiteral("quick"), QStringLiteral("Measure a third as often."));
    const QCommandLineOption processor(
        QStringLiteral("processor"),
        QStringLiteral("Measure the time of the processor, without waiting for the disk or for "
                       "other programs: for a machine that has other things to do."));
    parser.addOptions({quick, processor});
    parser.addHelpOption();
    parser.addPositionalArgument(
        QStringLiteral("row"), QStringLiteral("Only rows that contain these words."));
    parser.process(application);
    if (parser.isSet(processor))
        qputenv(Stopwatch::ProcessorVariable, "1");
    std::printf(
        "Programs are started %s.\n\n",
        qEnvironmentVariableIsSet("DISPLAY") ? "on X11" : "without a display");
    Run run(parser.isSet(quick), parser.positionalArguments().join(u' '));
    for (const auto measure :
         {measureProcesses, measureOpening, measureReading, measureTagging, measureFiltering,
          measureQueries, measureExport, measureImports, measureSearch, measureWords})
        measure(run);
    print(run.rows());
    return 0;
}
