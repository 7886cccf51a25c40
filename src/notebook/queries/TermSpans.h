// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
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

/// The first and the last place of the tightest stretch that has all terms which there are; of
/// several the first. REQUIRES: `places` ascend and are some
std::pair<std::size_t, std::size_t> tightestOf(const std::vector<TermSpan> &places);

} // namespace telaah::notebook
