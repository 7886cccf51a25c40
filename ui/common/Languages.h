// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vocabulary/Label.h"

namespace telaah::ui {

/// BCP 47: "id" or "en". Of anything else, and of nothing, the system's: Indonesian where that is
/// Indonesian, else English.
vocabulary::Language languageOf(const QString &code);
QString codeOf(vocabulary::Language language);

} // namespace telaah::ui
