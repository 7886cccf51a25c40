// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/queries/TermSpans.h"

#include <algorithm>
#include <array>
#include <bit>

namespace telaah::notebook {

bool isBehind(std::uint64_t left, std::uint64_t right)
{
    // Words that are one in the text have several terms.
    const int lowest = std::countr_zero(right);
    const int next = static_cast<int>(std::bit_width(left));
    return std::countr_zero(left) < lowest && lowest <= next
        && next < static_cast<int>(std::bit_width(right));
}

std::pair<std::size_t, std::size_t> tightestOf(
    const std::vector<TermSpan> &places, const ArePlacesApart &areApart)
{
    std::uint64_t all = 0;
    for (const TermSpan &place : places)
        all |= place.terms;
    std::pair<std::size_t, std::size_t> best(0, places.size() - 1);
    const auto scoreOf = [&](std::size_t first, std::size_t last) {
        const bool isApart = areApart && areApart(first, last);
        return std::pair(isApart, places[last].end - places[first].start);
    };
    auto bestScore = scoreOf(best.first, best.second);
    std::array<std::size_t, MostTerms> latest{}; // Where each was met last, counted from 1.
    for (std::size_t last = 0; last < places.size(); ++last) {
        std::size_t first = last + 1;
        for (std::size_t term = 0; term < latest.size(); ++term) {
            if ((places[last].terms >> term) & 1U)
                latest[term] = last + 1;
            if ((all >> term) & 1U)
                first = std::min(first, latest[term]);
        }
        if (first == 0)
            continue; // Not all of them are there yet.
        if (const auto score = scoreOf(first - 1, last); score < bestScore) {
            bestScore = score;
            best = {first - 1, last};
        }
    }
    return best;
}

} // namespace telaah::notebook
