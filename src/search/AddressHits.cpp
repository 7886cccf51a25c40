// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/AddressHits.h"

#include "text/words/Addresses.h"

#include <algorithm>

namespace telaah::search {

bool isOfAddresses(const Hit &hit)
{
    const auto addresses = text::addressesIn(hit.text);
    if (addresses.empty() || hit.matches.isEmpty())
        return false;
    return std::ranges::all_of(
        hit.matches, [&](const Match &match) { return text::isWithinOne(addresses, match.range); });
}

} // namespace telaah::search
