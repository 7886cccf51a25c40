// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Rows.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFont>
#include <QStyleFactory>

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
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QFont font = QApplication::font();
    font.setFamilies(
        {QStringLiteral("Inter"), font.family()}); // As windows/Application.cpp has it.
    font.setPointSizeF(9.75);
    QApplication::setFont(font);

    QCommandLineParser parser;
    const QCommandLineOption quick(
        QStringLiteral("quick"), QStringLiteral("Measure a third as often."));
    parser.addOption(quick);
    parser.addHelpOption();
    parser.addPositionalArgument(
        QStringLiteral("row"), QStringLiteral("Only rows that contain these words."));
    parser.process(application);
    Run run(parser.isSet(quick), parser.positionalArguments().join(u' '));
    for (const auto measure :
         {measureProcesses, measureOpening, measureReading, measureTagging, measureExport})
        measure(run);
    print(run.rows());
    return 0;
}
