// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

namespace telaah::notebook {

/// A place in a text that was found, in whatever unit, with a bit for each word or phrase of the
/// query that it is of, in the order in which they were typed.
struct TermSpan
{
    std::int64_t start;
    std::int64_t end;
    std::uint64_t terms;
};

/// Further terms count as the last.
inline constexpr int MostTerms = 64;

/// Whether `right` goes on in the query where `left` ends.
bool isBehind(std::uint64_t left, std::uint64_t right);

/// Whether the words of a stretch of places are not those of the query as they were typed.
using ArePlacesApart = std::function<bool(std::size_t first, std::size_t last)>;

/// The first and the last place of the stretch that has all terms which there are: one that is not
/// apart, if `areApart` can tell, and of several the tightest, of these the first. REQUIRES:
/// `places` ascend and are some
std::pair<std::size_t, std::size_t> tightestOf(
    const std::vector<TermSpan> &places, const ArePlacesApart &areApart = {});

} // namespace telaah::notebook
