// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace telaah::text {

/// Grapheme clusters: what readers take for one character (UAX #29, by ICU). Offsets are UTF-16.
/// Each looks at a stretch around `offset` only, so it costs the same in a text of any length.

/// Whether `offset` lies within `text` and cuts no grapheme cluster.
bool isGraphemeBoundary(QStringView text, qsizetype offset);

/// The boundary after `offset`, or the end of the text.
qsizetype nextGrapheme(QStringView text, qsizetype offset);

/// The boundary before `offset`, or 0.
qsizetype previousGrapheme(QStringView text, qsizetype offset);

} // namespace telaah::text
