// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

namespace telaah::ui {

/// Heights of things that lie above one another, in pixels: a Fenwick tree, so that where one of
/// them starts, which one is at a height, and a new height each cost O(log n).
class HeightTree
{
public:
    HeightTree() = default;
    explicit HeightTree(std::vector<int> heights);

    qsizetype size() const { return static_cast<qsizetype>(m_heights.size()); }
    int height(qsizetype index) const { return m_heights.at(static_cast<size_t>(index)); }
    void setHeight(qsizetype index, int height);

    /// Each O(n), which for a hundred thousand is a tenth of a millisecond.
    void insert(qsizetype index, qsizetype count, int height);
    void remove(qsizetype index, qsizetype count);

    /// The sum of the heights before `index`, which may be size().
    int top(qsizetype index) const;
    int total() const { return top(size()); }

    /// The one that covers `y`; the first or last one if that lies above or below all.
    /// REQUIRES: size() > 0
    qsizetype indexAt(int y) const;

private:
    void sum();

    std::vector<int> m_heights;
    std::vector<int> m_sums; ///< m_sums[i - 1] is the sum of the last (i & -i) heights up to i.
};

} // namespace telaah::ui
