// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"

#include <cstdint>
#include <vector>

namespace telaah::queries {

/// Something that a query is true of or not: a passage, a paragraph or a document. The upper half
/// is the document's place in the library, the lower half where in it: the place of the passage in
/// reading order, or where the paragraph starts, in code points. So units ascend as one reads.
using Unit = std::uint64_t;

/// Ascending, each once; all of one kind.
using Units = std::vector<Unit>;

constexpr Unit unitOf(std::size_t document, std::uint64_t within)
{
    return (static_cast<Unit>(document) << 32) | (within & 0xFFFF'FFFFU);
}

constexpr std::size_t documentOf(Unit unit)
{
    return static_cast<std::size_t>(unit >> 32);
}

constexpr std::size_t withinOf(Unit unit)
{
    return static_cast<std::size_t>(unit & 0xFFFF'FFFFU);
}

/// Sorts, and leaves out what is there twice.
Units toUnits(std::vector<Unit> units);

Units common(const Units &left, const Units &right);
Units joined(const Units &left, const Units &right);
Units without(const Units &left, const Units &right);

} // namespace telaah::queries
