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

QString startOf(const QString &text, const QFontMetrics &metrics, int width)
{
    if (text.size() <= MostLetters && metrics.horizontalAdvance(text) <= width)
        return text;
    const QString start = text.left(MostLetters);
    const QString closing = text.endsWith(u'”') ? QStringLiteral("”") : QString();
    const QString end = QChar(0x2026) + closing;
    for (qsizetype space = start.lastIndexOf(u' '); space > 0;
         space = start.lastIndexOf(u' ', space - 1)) {
        const QString cut = start.first(space) + end;
        if (metrics.horizontalAdvance(cut) <= width)
            return cut;
    }
    return metrics.elidedText(start, Qt::ElideRight, width - metrics.horizontalAdvance(closing))
        + closing;
}

} // namespace telaah::ui
