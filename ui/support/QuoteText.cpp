// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/QuoteText.h"

#include <QFontMetrics>

namespace telaah::ui {

namespace {

constexpr qsizetype MostLetters = 200; ///< Of the start and of the end; UTF-16.

} // namespace

QString quoteText(const QString &quote, const QFontMetrics &metrics, int width)
{
    QString shown = quote;
    if (shown.size() > 2 * MostLetters) // Eliding sets all of it, a chapter in a second.
        shown = shown.first(MostLetters) + QChar(0x2026) + shown.last(MostLetters);
    return metrics.elidedText(shown.simplified(), Qt::ElideMiddle, width);
}

} // namespace telaah::ui
