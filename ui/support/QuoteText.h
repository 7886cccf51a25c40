// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QFontMetrics;
class QString;

namespace telaah::ui {

/// `quote` on one line of at most `width` pixels, its middle left out if need be. Costs the same
/// for a chapter as for a few words.
QString quoteText(const QString &quote, const QFontMetrics &metrics, int width);

/// The start of `text` on one line of at most `width` pixels, cut after a word if need be; a
/// closing quotation mark stays.
QString startOf(const QString &text, const QFontMetrics &metrics, int width);

} // namespace telaah::ui
