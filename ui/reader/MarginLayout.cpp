// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/MarginLayout.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace telaah::ui {

namespace {

constexpr int BetweenBrackets = 3;
constexpr int BetweenLabels = 2;

} // namespace

QList<MarginPlace> arranged(const QList<MarginSpan> &spans, int lanes)
{
    QList<MarginPlace> places;
    places.reserve(spans.size());
    std::vector<int> ends(static_cast<size_t>(lanes), std::numeric_limits<int>::min());
    int labelsEnd = std::numeric_limits<int>::min();
    for (const MarginSpan &span : spans) {
        const auto free = std::ranges::find_if(ends, [&](int end) {
            return end == std::numeric_limits<int>::min() || end + BetweenBrackets <= span.top;
        });
        const bool isFaint = free == ends.end();
        const auto lane = isFaint ? ends.end() - 1 : free;
        *lane = std::max(*lane, span.bottom);

        const int middle = span.top + (span.bottom - span.top) / 2;
        const int labelTop = std::max(middle - span.labelHeight / 2, labelsEnd);
        const bool hasLabel = span.labelHeight > 0 && !isFaint && labelTop <= span.bottom;
        if (hasLabel)
            labelsEnd = labelTop + span.labelHeight + BetweenLabels;
        places.append(
            {span.id, span.top, span.bottom, static_cast<int>(lane - ends.begin()), isFaint,
             hasLabel, labelTop});
    }
    return places;
}

} // namespace telaah::ui
