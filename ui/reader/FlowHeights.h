// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace telaah::ui {

/// Heights of blocks that lie above one another, in pixels: of most an estimate, of those that have
/// been laid out what they measured. Other widths and sizes of type change all estimates at once,
/// in one number, so that it does not matter how many blocks there are.
///
/// Two Fenwick trees, one of the estimates and a sparse one of how far off they were: where a block
/// starts, and which block is at a height, cost O(log n).
class FlowHeights
{
public:
    FlowHeights() = default;
    explicit FlowHeights(const std::vector<int> &estimates);

    qsizetype size() const { return static_cast<qsizetype>(m_sums.size()); }

    /// Forgets what was measured: from now on each is `scale` times as high as first estimated.
    void rescale(double scale);

    void setMeasured(qsizetype index, int height);
    int height(qsizetype index) const { return top(index + 1) - top(index); }

    /// The sum of the heights before `index`, which may be size().
    int top(qsizetype index) const;
    int total() const { return top(size()); }

    /// The one that covers `y`; the first or last one if that lies above or below all.
    /// REQUIRES: size() > 0
    qsizetype indexAt(int y) const;

private:
    int scaled(std::int64_t estimate) const;
    int offBy(size_t node) const;

    double m_scale = 1;
    std::vector<std::int64_t> m_sums; ///< Of estimates; [i - 1] of the last (i & -i) up to i.
    std::unordered_map<size_t, int> m_offBy; ///< Nodes of the other tree; most are not there.
};

} // namespace telaah::ui
