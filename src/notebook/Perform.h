// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"

namespace telaah::notebook {

class Notebook;
struct PreparedAction;

/// Does at once what one of the …Actions has prepared, and fails as that would.
[[nodiscard]] Result<void> perform(Notebook &notebook, const PreparedAction &prepared);

} // namespace telaah::notebook
