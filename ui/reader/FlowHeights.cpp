// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/FlowHeights.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace telaah::ui {

namespace {

constexpr size_t lowestBit(size_t node)
{
    return node & (~node + 1);
}

} // namespace

FlowHeights::FlowHeights(const std::vector<int> &estimates)
    : m_sums(estimates.begin(), estimates.end())
{
    for (size_t node = 1; node <= m_sums.size(); ++node) {
        const size_t parent = node + lowestBit(node);
        if (parent <= m_sums.size())
            m_sums[parent - 1] += m_sums[node - 1];
    }
}

void FlowHeights::rescale(double scale)
{
    m_scale = scale;
    m_offBy.clear();
}

void FlowHeights::setMeasured(qsizetype index, int height)
{
    Q_ASSERT(0 <= index && index < size());
    const int difference = height - this->height(index);
    if (difference == 0)
        return;
    for (auto node = static_cast<size_t>(index) + 1; node <= m_sums.size(); node += lowestBit(node))
        m_offBy[node] += difference;
}

int FlowHeights::top(qsizetype index) const
{
    Q_ASSERT(0 <= index && index <= size());
    std::int64_t estimate = 0;
    int off = 0;
    for (auto node = static_cast<size_t>(index); node > 0; node -= lowestBit(node)) {
        estimate += m_sums[node - 1];
        off += offBy(node);
    }
    return scaled(estimate) + off;
}

qsizetype FlowHeights::indexAt(int y) const
{
    Q_ASSERT(size() > 0);
    size_t before = 0;
    std::int64_t estimate = 0;
    int off = 0;
    for (size_t step = std::bit_floor(m_sums.size()); step > 0; step /= 2) {
        const size_t node = before + step;
        if (node > m_sums.size())
            continue;
        const std::int64_t sum = estimate + m_sums[node - 1];
        const int offThere = off + offBy(node);
        if (scaled(sum) + offThere > y)
            continue;
        before = node;
        estimate = sum;
        off = offThere;
    }
    return static_cast<qsizetype>(std::min(before, m_sums.size() - 1));
}

/// Sums are rounded and not heights, so that what lies between two of them is what is left.
int FlowHeights::scaled(std::int64_t estimate) const
{
    return static_cast<int>(std::llround(static_cast<double>(estimate) * m_scale));
}

int FlowHeights::offBy(size_t node) const
{
    const auto found = m_offBy.find(node);
    return found == m_offBy.end() ? 0 : found->second;
}

} // namespace telaah::ui
