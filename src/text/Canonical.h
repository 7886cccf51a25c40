// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace telaah::text {

/// Version of the rule below, stored with each text.
inline constexpr int CanonicalRule = 1;

/// The one spelling of a text that positions refer to: NFC; lines end in a line feed, whatever
/// ended them before; every Unicode space is a plain one; no byte order mark, soft hyphen or
/// zero-width space. Joiners (ZWJ, ZWNJ) stay, as emoji and some scripts need them. U+0000 and lone
/// surrogates, which cannot be stored, become U+FFFD; other control characters but tab and line
/// feed go. Applying it twice changes nothing more.
QString canonical(QStringView raw);

} // namespace telaah::text
