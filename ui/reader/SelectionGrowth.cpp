// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/SelectionGrowth.h"

#include <algorithm>
#include <array>

namespace telaah::ui {

using text::TextRange;

namespace {

using Unit = TextRange (TextUnits::*)(qsizetype) const;

constexpr std::array<Unit, 3> Units{&TextUnits::word, &TextUnits::sentence, &TextUnits::paragraph};

/// From the unit in which `range` begins to the one in which it ends.
TextRange around(const TextUnits &units, Unit unit, TextRange range)
{
    const TextRange first = (units.*unit)(range.start());
    const TextRange last = (units.*unit)(std::max(range.start(), range.end() - 1));
    return {std::min(first.start(), last.start()), std::max(first.end(), last.end())};
}

bool holds(TextRange outer, TextRange inner)
{
    return outer.start() <= inner.start() && inner.end() <= outer.end();
}

} // namespace

TextRange SelectionGrowth::grown(const TextUnits &units, TextRange range)
{
    if (range != m_last)
        m_steps.clear();
    for (const Unit unit : Units) {
        const TextRange larger = around(units, unit, range);
        if (larger == range || !holds(larger, range))
            continue;
        m_steps.append(range);
        return m_last = larger;
    }
    return range;
}

TextRange SelectionGrowth::shrunk(const TextUnits &units, TextRange range)
{
    if (range == m_last && !m_steps.isEmpty())
        return m_last = m_steps.takeLast();
    m_steps.clear();
    for (auto unit = Units.rbegin(); unit != Units.rend(); ++unit) {
        const TextRange smaller = (units.**unit)(range.start());
        if (smaller != range && holds(range, smaller))
            return m_last = smaller;
    }
    return m_last = {range.start(), range.start()};
}

} // namespace telaah::ui
