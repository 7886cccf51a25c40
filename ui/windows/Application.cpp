// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/Application.h"

#include "common/Places.h"
#include "support/PlainStyle.h"
#include "windows/MainWindow.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>

#include <cstdio>

namespace telaah::ui {

namespace {

/// Some plugins of Qt open sockets: a screen over the network, touch over the network.
void keepOffline()
{
    if (qgetenv("QT_QPA_PLATFORM").startsWith("vnc"))
        qunsetenv("QT_QPA_PLATFORM");
    if (qgetenv("QT_QPA_GENERIC_PLUGINS").toLower().contains("tuio"))
        qunsetenv("QT_QPA_GENERIC_PLUGINS");
}

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

/// Whether -platform is among the arguments, which are Qt's own to read.
bool namesPlatform(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        if (qstrcmp(argv[i], "-platform") == 0)
            return true;
    }
    return false;
}

void open(MainWindow &window, const QString &asked, const QString &last)
{
    if (!asked.isEmpty())
        return window.openNotebook(asked);
    const QString own = places::defaultNotebook();
    const QString path = QFileInfo::exists(last) ? last : own;
    if (QFileInfo::exists(path))
        return window.openNotebook(path);
    QDir().mkpath(QFileInfo(path).absolutePath());
    window.createNotebook(path);
}

} // namespace

void setUpStyle(QStyle *base)
{
    QApplication::setStyle(new PlainStyle(base));
    QFont font = QApplication::font();
    font.setFamilies({QStringLiteral("Inter"), font.family()});
    font.setPointSizeF(qMax(font.pointSizeF(), 9.75));
    QApplication::setFont(font);
}

int runWindow(int argc, char **argv, const QString &path)
{
    keepOffline();
    if (!hasDisplay() && !namesPlatform(argc, argv)) {
        std::fputs("telaah: there is no display; use a verb, see telaah --help\n", stderr);
        return 1;
    }
    const QApplication application(argc, argv);
    setUpStyle();
    Settings settings(places::settingsFile());
    const QString last = settings.file().value(QStringLiteral("notebook/last")).toString();
    MainWindow window(settings);
    window.show();
    open(window, path, last);
    window.welcome();
    return QApplication::exec();
}

} // namespace telaah::ui
