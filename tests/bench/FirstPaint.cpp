// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FirstPaint.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <unistd.h>

namespace {

constexpr int SettlingMs = 400;

/// Kilobytes, "resident" and "share" and "peak", as the kernel counts them.
void printMemory()
{
    for (const char *name : {"/proc/self/status", "/proc/self/smaps_rollup"}) {
        QFile file(QString::fromLatin1(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &line : file.readAll().split('\n')) {
            const QByteArray number = line.simplified().split(' ').value(1);
            if (line.startsWith("VmRSS:"))
                std::printf("resident %s\n", number.constData());
            if (line.startsWith("VmHWM:"))
                std::printf("peak %s\n", number.constData());
            if (line.startsWith("Pss:"))
                std::printf("share %s\n", number.constData());
        }
    }
}

[[noreturn]] void end()
{
    std::fflush(stdout);
    _exit(0);
}

class Watch : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_isSeen && watched->isWidgetType()
            && telaah::bench::isWaitedFor(*static_cast<QWidget *>(watched))) {
            m_isSeen = true;
            // The event comes before the painting; what is queued comes after all of it.
            QMetaObject::invokeMethod(this, &Watch::report, Qt::QueuedConnection);
        }
        return false;
    }

private:
    void report()
    {
        std::puts("painted");
        if (!qEnvironmentVariableIsSet("TELAAH_BENCH_MEMORY")) {
            // As people end it: what was not left as it should be is looked over at the next start.
            std::fflush(stdout);
            return QCoreApplication::quit();
        }
        telaah::bench::prepareForMemory();
        QTimer::singleShot(SettlingMs, this, [] {
            printMemory();
            end();
        });
    }

    bool m_isSeen = false;
};

void watch()
{
    QCoreApplication *application = QCoreApplication::instance();
    application->installEventFilter(new Watch(application));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watch)
