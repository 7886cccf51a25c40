// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace telaah::bench {

/// What a program did.
struct ChildRun
{
    double firstOutputMs = 0; ///< From starting it to the first byte it wrote.
    double endMs = 0;         ///< To its end.
    QByteArray output;
    bool hasSucceeded = false;
};

/// Runs a program with `home` as its home, on the display that DISPLAY names, if any. Ends this one
/// if that cannot be.
ChildRun runChild(
    const QString &program, const QStringList &arguments, const QString &home,
    const QStringList &environment = {});

} // namespace telaah::bench
