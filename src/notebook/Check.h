// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/Stores.h"

namespace telaah::notebook {

/// What is wrong with the content of a notebook beyond what SQLite sees: texts, structures and
/// originals that are not what their hash says, passages that do not lie where their quote is.
[[nodiscard]] Result<QStringList> problemsOf(const store::Stores &stores);

} // namespace telaah::notebook
