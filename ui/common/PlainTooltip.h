// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace telaah::ui {

/// `text` as it stands, for tooltips. Qt guesses whether one is HTML, and what people write may
/// look like it.
inline QString plainTooltip(const QString &text)
{
    return text.isEmpty() ? text
                          : QLatin1String("<span style='white-space: pre-wrap'>")
            + text.toHtmlEscaped() + QLatin1String("</span>");
}

} // namespace telaah::ui
