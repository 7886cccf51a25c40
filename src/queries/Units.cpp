// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queries/Units.h"

#include <algorithm>
#include <iterator>

namespace telaah::queries {

Units toUnits(std::vector<Unit> units)
{
    if (!std::ranges::is_sorted(units))
        std::ranges::sort(units);
    units.erase(std::unique(units.begin(), units.end()), units.end());
    return units;
}

Units common(const Units &left, const Units &right)
{
    Units both;
    std::ranges::set_intersection(left, right, std::back_inserter(both));
    return both;
}

Units joined(const Units &left, const Units &right)
{
    Units either;
    either.reserve(left.size() + right.size());
    std::ranges::set_union(left, right, std::back_inserter(either));
    return either;
}

Units without(const Units &left, const Units &right)
{
    Units rest;
    std::ranges::set_difference(left, right, std::back_inserter(rest));
    return rest;
}

} // namespace telaah::queries
