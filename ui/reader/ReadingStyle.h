// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace telaah::ui {

/// How a reader wants text to be set.
struct ReadingStyle
{
    QStringList families = {
        QStringLiteral("Gentium Plus"), QStringLiteral("Gentium Book Plus"),
        QStringLiteral("Noto Serif"), QStringLiteral("DejaVu Serif"), QStringLiteral("serif")};
    qreal pointSize = 14;
    qreal lineSpacing = 1.5; ///< From baseline to baseline, in sizes of the type.
    int measure = 68;        ///< Characters to a line, where the window is wide enough.

    friend bool operator==(const ReadingStyle &, const ReadingStyle &) = default;
};

} // namespace telaah::ui
