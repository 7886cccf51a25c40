// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"

namespace telaah::store {

class Database;

/// Copies a notebook of version `version` to a new file beside it, before a migration to `next`:
/// "seminar.telaah" to "seminar (before schema 3).telaah", or with "2" and so on behind that if
/// there is such a file. The copy is complete, or there is none.
[[nodiscard]] Result<void> keepSafetyCopy(Database &database, qsizetype next);

} // namespace telaah::store
