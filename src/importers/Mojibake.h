// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace telaah::importers {

/// UTF-8 that was once read as windows-1252 or Latin-1, such as "â€™" for an apostrophe.
struct Mojibake
{
    int count = 0;
    QString example; ///< The first, with the letters around it.
    QString repaired;
};

/// Only what gives a usual character when it is written back as bytes counts, and is repaired;
/// other letters with accents are left alone. Takes raw text: canonical spelling drops bytes.
Mojibake mojibakeIn(const QString &raw);

} // namespace telaah::importers
