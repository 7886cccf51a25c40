// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/Hit.h"

namespace telaah::search {

/// Whether all that was found stands in addresses of the web and the like, of which nobody reads
/// the words.
bool isOfAddresses(const Hit &hit);

} // namespace telaah::search
