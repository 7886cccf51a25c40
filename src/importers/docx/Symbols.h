// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace telaah::importers::docx {

/// The character that Word shows for `code` of a font of symbols, such as Wingdings; U+FFFD if it
/// is not known. `code` as the file has it, often in the private area of Unicode.
QChar symbolOf(const QString &font, uint code);

} // namespace telaah::importers::docx
