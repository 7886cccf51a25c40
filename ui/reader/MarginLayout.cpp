// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/MarginLayout.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <numeric>
#include <optional>
#include <utility>
#include <vector>

namespace telaah::ui {

namespace {

constexpr int BetweenBrackets = 3;
constexpr int BetweenLabels = 2;

/// The top nearest to `wanted` at which a label of `span` keeps clear of those that are `placed`,
/// as [top, bottom), and reaches into its bracket.
std::optional<int> labelTop(
    const MarginSpan &span, int wanted, const std::vector<std::pair<int, int>> &placed)
{
    std::vector<int> tops{wanted};
    for (const auto &[top, bottom] : placed) {
        tops.push_back(bottom + BetweenLabels);
        tops.push_back(top - BetweenLabels - span.labelHeight);
    }
    std::optional<int> best;
    for (const int top : tops) {
        const int bottom = top + span.labelHeight;
        const bool isBeside = top <= span.bottom && bottom >= span.top;
        const bool isClear = std::ranges::none_of(placed, [&](const auto &other) {
            return top < other.second + BetweenLabels && other.first < bottom + BetweenLabels;
        });
        if (isBeside && isClear && (!best || std::abs(top - wanted) < std::abs(*best - wanted)))
            best = top;
    }
    return best;
}

void placeLabels(const QList<MarginSpan> &spans, PassageId first, QList<MarginPlace> &places)
{
    std::vector<qsizetype> order(static_cast<size_t>(spans.size()));
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](qsizetype i) {
        const MarginSpan &span = spans.at(i);
        return std::pair(span.id != first, span.bottom - span.top);
    });
    std::vector<std::pair<int, int>> placed;
    for (const qsizetype i : order) {
        const MarginSpan &span = spans.at(i);
        MarginPlace &place = places[i];
        if (span.labelHeight <= 0 || (place.isFaint && span.id != first))
            continue;
        const int middle = span.top + (span.bottom - span.top) / 2;
        const auto top = labelTop(span, middle - span.labelHeight / 2, placed);
        if (!top)
            continue;
        place.hasLabel = true;
        place.labelTop = *top;
        placed.emplace_back(*top, *top + span.labelHeight);
    }
}

} // namespace

QList<MarginPlace> arranged(const QList<MarginSpan> &spans, int lanes, PassageId first)
{
    QList<MarginPlace> places;
    places.reserve(spans.size());
    std::vector<int> ends(static_cast<size_t>(lanes), std::numeric_limits<int>::min());
    for (const MarginSpan &span : spans) {
        const auto free = std::ranges::find_if(ends, [&](int end) {
            return end == std::numeric_limits<int>::min() || end + BetweenBrackets <= span.top;
        });
        const bool isFaint = free == ends.end();
        const auto lane = isFaint ? ends.end() - 1 : free;
        *lane = std::max(*lane, span.bottom);
        places.append(
            {span.id, span.top, span.bottom, static_cast<int>(lane - ends.begin()), isFaint, false,
             0});
    }
    placeLabels(spans, first, places);
    return places;
}

} // namespace telaah::ui
