// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"

namespace telaah::store {

class SearchFile;

/// What makes an index quick to be searched, once it has grown or shrunk by much since this was
/// done before; else nothing. Puts together what FTS5 has written in pieces, each of which it opens
/// for each word of a query, and counts in how many rows each word is. In transactions of its own;
/// what is interrupted is done the next time.
[[nodiscard]] Result<void> settle(SearchFile &file);

} // namespace telaah::store
