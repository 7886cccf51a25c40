// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/FlowHeights.h"

#include "support/Catch.h"

#include <random>

using telaah::ui::FlowHeights;

namespace {

/// Whether what lies at each height is what the tops say.
void checkConsistent(const FlowHeights &heights)
{
    qsizetype index = 0;
    for (int y = 0; y < heights.total(); ++y) {
        while (heights.top(index + 1) <= y)
            ++index;
        REQUIRE(heights.indexAt(y) == index);
    }
}

} // namespace

TEST_CASE("Blocks lie where the estimates above them end", "[reader]")
{
    const FlowHeights heights({10, 0, 5, 20});
    CHECK(heights.size() == 4);
    CHECK(heights.top(0) == 0);
    CHECK(heights.top(3) == 15);
    CHECK(heights.total() == 35);
    CHECK(heights.indexAt(-5) == 0);
    CHECK(heights.indexAt(9) == 0);
    CHECK(heights.indexAt(10) == 2);
    CHECK(heights.indexAt(1000) == 3);
    CHECK(FlowHeights().total() == 0);
}

TEST_CASE("What was measured takes the place of its estimate, and of no other", "[reader]")
{
    FlowHeights heights({10, 20, 30});
    heights.setMeasured(1, 25);
    CHECK(heights.height(0) == 10);
    CHECK(heights.height(1) == 25);
    CHECK(heights.height(2) == 30);
    heights.setMeasured(1, 12);
    CHECK(heights.top(2) == 22);
    CHECK(heights.total() == 52);
}

TEST_CASE("All estimates grow together, and what was measured before counts no longer", "[reader]")
{
    FlowHeights heights({10, 20, 30});
    heights.setMeasured(0, 100);
    heights.rescale(1.5);
    CHECK(heights.height(0) == 15);
    CHECK(heights.total() == 90);
    heights.setMeasured(2, 40);
    CHECK(heights.total() == 85);
    heights.rescale(1);
    CHECK(heights.total() == 60);
}

TEST_CASE("Heights and places agree, whatever was measured and at whatever scale", "[reader]")
{
    std::mt19937 engine(5);
    std::vector<int> estimates(150);
    for (int &estimate : estimates)
        estimate = static_cast<int>(engine() % 40);
    FlowHeights heights(estimates);
    for (const double scale : {1.0, 0.37, 1.618}) {
        heights.rescale(scale);
        checkConsistent(heights);
        for (int i = 0; i < 60; ++i) {
            const auto index = static_cast<qsizetype>(engine() % estimates.size());
            const int height = static_cast<int>(engine() % 60);
            heights.setMeasured(index, height);
            REQUIRE(heights.height(index) == height);
        }
        checkConsistent(heights);
    }
}
