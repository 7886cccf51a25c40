// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace telaah::importers {

/// The title that a file gives itself, if it is one that a person gave: "Document1" and names of
/// files are not. Else empty.
QString believedTitle(const QString &title);

/// The author that a file names, unless it is the computer's: "User", "LENOVO", "DESKTOP-4F2A".
QString believedAuthor(const QString &author);

/// As BCP 47 has it; empty if it is no language: "en_US" is en-US, "in" is the old name of id.
QString languageTag(const QString &language);

} // namespace telaah::importers
