// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/HeightTree.h"

#include "support/Catch.h"

#include <numeric>
#include <random>

using telaah::ui::HeightTree;

TEST_CASE("Where a block starts is the sum of the heights above it", "[reader]")
{
    HeightTree tree({10, 0, 5, 20});
    CHECK(tree.size() == 4);
    CHECK(tree.top(0) == 0);
    CHECK(tree.top(1) == 10);
    CHECK(tree.top(3) == 15);
    CHECK(tree.total() == 35);

    tree.setHeight(1, 7);
    CHECK(tree.height(1) == 7);
    CHECK(tree.top(1) == 10);
    CHECK(tree.top(2) == 17);
    CHECK(tree.total() == 42);
}

TEST_CASE("Heights are put in and taken out anywhere", "[reader]")
{
    HeightTree tree({10, 5, 20});
    tree.insert(1, 2, 7);
    CHECK(tree.size() == 5);
    CHECK(tree.top(1) == 10);
    CHECK(tree.top(3) == 24);
    CHECK(tree.total() == 49);
    tree.insert(5, 1, 3);
    CHECK(tree.total() == 52);
    CHECK(tree.indexAt(51) == 5);

    tree.remove(0, 3);
    CHECK(tree.size() == 3);
    CHECK(tree.height(0) == 5);
    CHECK(tree.top(2) == 25);
    tree.remove(0, 3);
    CHECK(tree.size() == 0);
    CHECK(tree.total() == 0);
}

TEST_CASE("A height belongs to the block that covers it", "[reader]")
{
    const HeightTree tree({10, 5, 20});
    CHECK(tree.indexAt(-1) == 0);
    CHECK(tree.indexAt(0) == 0);
    CHECK(tree.indexAt(9) == 0);
    CHECK(tree.indexAt(10) == 1);
    CHECK(tree.indexAt(14) == 1);
    CHECK(tree.indexAt(15) == 2);
    CHECK(tree.indexAt(34) == 2);
    CHECK(tree.indexAt(35) == 2);
    CHECK(HeightTree().total() == 0);
}

TEST_CASE("A height tree agrees with adding up, whatever changes", "[reader]")
{
    std::mt19937 random(20221); // NOLINT(bugprone-random-generator-seed, cert-msc51-cpp)
    const auto below = [&random](unsigned limit) { return static_cast<int>(random() % limit); };
    for (const int size : {1, 2, 3, 63, 64, 65, 500}) {
        std::vector<int> heights(static_cast<size_t>(size));
        std::ranges::generate(heights, [&] { return 1 + below(40); });
        HeightTree tree(heights);
        for (int round = 0; round < 200; ++round) {
            const int index = below(static_cast<unsigned>(size));
            heights[static_cast<size_t>(index)] = 1 + below(40);
            tree.setHeight(index, heights[static_cast<size_t>(index)]);
            const int probe = below(static_cast<unsigned>(size));
            const int top = std::accumulate(heights.begin(), heights.begin() + probe, 0);
            REQUIRE(tree.top(probe) == top);
            REQUIRE(tree.indexAt(top) == probe);
            REQUIRE(tree.indexAt(top + tree.height(probe) - 1) == probe);
        }
    }
}
