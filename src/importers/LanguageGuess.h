// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace telaah::importers {

/// "id" or "en" if the text is plainly Indonesian or English, going by its small words; empty if it
/// is short, mixed or in another language.
QString guessLanguage(QStringView text);

} // namespace telaah::importers
