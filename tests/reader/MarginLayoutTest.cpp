// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/MarginLayout.h"

#include "support/Catch.h"

#include <algorithm>
#include <random>

using namespace telaah;
using ui::arranged;
using ui::MarginPlace;
using ui::MarginSpan;

TEST_CASE("A bracket alone has its label at half its height", "[reader]")
{
    const auto places = arranged({{PassageId(1), 100, 140, 20}}, 3);
    REQUIRE(places.size() == 1);
    CHECK(places.first().lane == 0);
    CHECK(places.first().hasLabel);
    CHECK(places.first().labelTop == 110);
}

TEST_CASE("Brackets at the same height go to lanes of their own, and come back", "[reader]")
{
    const auto places = arranged(
        {{PassageId(1), 0, 100, 0},
         {PassageId(2), 20, 60, 0},
         {PassageId(3), 40, 80, 0},
         {PassageId(4), 70, 90, 0}},
        3);
    CHECK(places.at(0).lane == 0);
    CHECK(places.at(1).lane == 1);
    CHECK(places.at(2).lane == 2);
    CHECK(places.at(3).lane == 1);
    CHECK_FALSE(places.at(3).isFaint);
    CHECK_FALSE(places.at(0).hasLabel);
}

TEST_CASE("Where lanes run out, brackets are faint and say nothing", "[reader]")
{
    const auto places = arranged(
        {{PassageId(1), 0, 100, 10}, {PassageId(2), 5, 100, 10}, {PassageId(3), 9, 100, 10}}, 2);
    CHECK_FALSE(places.at(1).isFaint);
    CHECK(places.at(2).isFaint);
    CHECK_FALSE(places.at(2).hasLabel);
}

TEST_CASE("A passage within another has its label beside it, and so has the other", "[reader]")
{
    // At the start, in the middle, at the end of the outer one, and over the same lines.
    for (const auto &[top, bottom] :
         {std::pair(0, 25), std::pair(88, 112), std::pair(175, 200), std::pair(0, 200)}) {
        CAPTURE(top);
        const auto places = arranged(
            {{PassageId(1), 0, 200, 15}, {PassageId(2), top, bottom, 15}}, 3);
        CHECK(places.at(0).hasLabel);
        CHECK(places.at(1).hasLabel);
        CHECK(places.at(1).labelTop >= top - 15);
        CHECK(places.at(1).labelTop <= bottom);
    }
    const auto lines = arranged({{PassageId(1), 4, 26, 15}, {PassageId(2), 4, 26, 15}}, 3);
    CHECK(lines.at(0).hasLabel);
    CHECK(lines.at(1).hasLabel);
}

TEST_CASE("Labels never cover one another, nor leave their bracket", "[reader]")
{
    std::mt19937 random(2017); // NOLINT(bugprone-random-generator-seed, cert-msc51-cpp)
    const auto below = [&random](unsigned limit) { return static_cast<int>(random() % limit); };
    for (int round = 0; round < 200; ++round) {
        QList<MarginSpan> spans;
        int top = 0;
        for (int i = 0; i < 30; ++i) {
            top += below(40);
            spans.append({PassageId(i + 1), top, top + 10 + below(120), 14 + below(2) * 14});
        }
        const auto places = arranged(spans, 4);
        for (qsizetype i = 0; i < places.size(); ++i) {
            const MarginPlace &place = places.at(i);
            for (qsizetype j = 0; j < i; ++j) {
                const MarginPlace &other = places.at(j);
                const bool isApart = other.lane != place.lane || other.bottom < place.top;
                REQUIRE((isApart || place.isFaint));
            }
            if (!place.hasLabel)
                continue;
            const int end = place.labelTop + spans.at(i).labelHeight;
            REQUIRE(end >= place.top);
            REQUIRE(place.labelTop <= place.bottom);
            for (qsizetype j = 0; j < i; ++j) {
                const MarginPlace &other = places.at(j);
                const int otherEnd = other.labelTop + spans.at(j).labelHeight;
                REQUIRE((!other.hasLabel || other.labelTop >= end || otherEnd <= place.labelTop));
            }
        }
    }
}

TEST_CASE("The current passage has its label in any crowd", "[reader]")
{
    QList<MarginSpan> spans;
    for (int i = 0; i < 9; ++i)
        spans.append({PassageId(i + 1), i * 4, 100 + i * 4, 15});
    for (const MarginSpan &span : std::as_const(spans)) {
        const auto places = arranged(spans, 3, span.id);
        const auto own = std::ranges::find(places, span.id, &MarginPlace::id);
        CAPTURE(span.id.value());
        REQUIRE(own->hasLabel);
        // At half its height, as if it were alone.
        CHECK(own->labelTop == (span.top + span.bottom) / 2 - 7);
    }
    CHECK(arranged(spans, 3).at(8).isFaint);
    CHECK_FALSE(arranged(spans, 3).at(8).hasLabel);
}
