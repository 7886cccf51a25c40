// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/HeightTree.h"

#include <algorithm>
#include <bit>

namespace telaah::ui {

HeightTree::HeightTree(std::vector<int> heights)
    : m_heights(std::move(heights))
{
    sum();
}

void HeightTree::sum()
{
    m_sums = m_heights;
    for (size_t i = 1; i <= m_sums.size(); ++i) {
        const size_t parent = i + (i & (~i + 1));
        if (parent <= m_sums.size())
            m_sums[parent - 1] += m_sums[i - 1];
    }
}

void HeightTree::setHeight(qsizetype index, int height)
{
    int &current = m_heights.at(static_cast<size_t>(index));
    const int difference = height - current;
    if (difference == 0)
        return;
    current = height;
    for (size_t i = static_cast<size_t>(index) + 1; i <= m_sums.size(); i += i & (~i + 1))
        m_sums[i - 1] += difference;
}

void HeightTree::insert(qsizetype index, qsizetype count, int height)
{
    Q_ASSERT(0 <= index && index <= size());
    m_heights.insert(m_heights.begin() + index, static_cast<size_t>(count), height);
    sum();
}

void HeightTree::remove(qsizetype index, qsizetype count)
{
    Q_ASSERT(0 <= index && index + count <= size());
    const auto first = m_heights.begin() + index;
    m_heights.erase(first, first + count);
    sum();
}

int HeightTree::top(qsizetype index) const
{
    Q_ASSERT(0 <= index && index <= size());
    int sum = 0;
    for (size_t i = static_cast<size_t>(index); i > 0; i &= i - 1)
        sum += m_sums[i - 1];
    return sum;
}

qsizetype HeightTree::indexAt(int y) const
{
    Q_ASSERT(size() > 0);
    size_t before = 0;
    for (size_t step = std::bit_floor(m_sums.size()); step > 0; step /= 2) {
        if (before + step <= m_sums.size() && m_sums[before + step - 1] <= y) {
            before += step;
            y -= m_sums[before - 1];
        }
    }
    return static_cast<qsizetype>(std::min(before, m_sums.size() - 1));
}

} // namespace telaah::ui
