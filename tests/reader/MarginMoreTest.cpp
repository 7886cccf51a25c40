// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/MarginMore.h"

#include "support/Catch.h"

#include <algorithm>
#include <random>

using namespace telaah;
using ui::arranged;
using ui::gathered;
using ui::MarginMore;
using ui::MarginPlace;
using ui::MarginSpan;

namespace {

constexpr int High = 14;
constexpr int View = 600;

/// Passages that overlap as they come, most with something to say.
QList<MarginSpan> crowd(std::mt19937 &random, int size, unsigned apart)
{
    const auto below = [&random](unsigned limit) { return static_cast<int>(random() % limit); };
    QList<MarginSpan> spans;
    int top = -60;
    for (int i = 0; i < size; ++i) {
        top += below(apart);
        spans.append(
            {PassageId(i + 1), top, top + 10 + below(160),
             below(5) == 0 ? 0 : High + below(2) * High});
    }
    return spans;
}

bool isApart(int top, int height, int other, int otherHeight)
{
    return top + height <= other || other + otherHeight <= top;
}

} // namespace

TEST_CASE("Where every label has its room, nothing says that there are more", "[reader]")
{
    const QList<MarginSpan> spans{{PassageId(1), 0, 40, 15}, {PassageId(2), 60, 90, 15}};
    QList<MarginPlace> places = arranged(spans, 3);
    CHECK(gathered(spans, places, High, View).isEmpty());
}

TEST_CASE("What has no room is counted beside its bracket", "[reader]")
{
    // Three lanes, five passages over the same lines.
    QList<MarginSpan> spans;
    for (int i = 0; i < 5; ++i)
        spans.append({PassageId(i + 1), 100 + i, 200 + i, 15});
    QList<MarginPlace> places = arranged(spans, 3);
    const QList<MarginMore> mores = gathered(spans, places, High, View);
    REQUIRE(mores.size() == 1);
    CHECK(mores.first().ids == QList{PassageId(4), PassageId(5)});
    CHECK(mores.first().top >= 100 - High);
    CHECK(mores.first().top <= 204);
}

TEST_CASE("Nothing in sight is left out, and nothing covers anything", "[reader]")
{
    std::mt19937 random(2022); // NOLINT(bugprone-random-generator-seed, cert-msc51-cpp)
    for (int round = 0; round < 300; ++round) {
        CAPTURE(round);
        const QList<MarginSpan> spans = crowd(random, 40, 2 + static_cast<unsigned>(round) % 40);
        const PassageId active(1 + static_cast<int>(random() % 40));
        QList<MarginPlace> places = arranged(spans, 3, active);
        const QList<MarginMore> mores = gathered(spans, places, High, View, active);
        for (qsizetype i = 0; i < spans.size(); ++i) {
            const MarginSpan &span = spans.at(i);
            const auto counted = std::ranges::count_if(
                mores, [&](const MarginMore &more) { return more.ids.contains(span.id); });
            const bool isInSight = span.bottom >= 0 && span.top < View;
            const bool isSaid = span.labelHeight > 0 && (isInSight || places.at(i).hasLabel);
            REQUIRE(counted + (places.at(i).hasLabel ? 1 : 0) == (isSaid ? 1 : 0));
            for (const MarginMore &more : mores)
                REQUIRE(
                    (!places.at(i).hasLabel
                     || isApart(more.top, High, places.at(i).labelTop, span.labelHeight)));
        }
        for (qsizetype i = 0; i < mores.size(); ++i) {
            REQUIRE(mores.at(i).top >= 0);
            REQUIRE(mores.at(i).top + High <= View);
            for (qsizetype j = 0; j < i; ++j)
                REQUIRE(isApart(mores.at(i).top, High, mores.at(j).top, High));
        }
    }
}

TEST_CASE("Where labels take all the room, one of them gives way", "[reader]")
{
    QList<MarginSpan> spans{{PassageId(7), 0, 101, 15}};
    for (int i = 0; i < 6; ++i)
        spans.append({PassageId(i + 1), i * 17 + 1, i * 17 + 14, 15});
    QList<MarginPlace> places = arranged(spans, 3, PassageId(4));
    for (const MarginPlace &place : std::as_const(places))
        REQUIRE(place.hasLabel == (place.id != PassageId(7)));
    const QList<MarginMore> mores = gathered(spans, places, High, 102, PassageId(4));
    REQUIRE(mores.size() == 1);
    CHECK(mores.first().ids == QList{PassageId(7), PassageId(3)});
    CHECK_FALSE(places.at(3).hasLabel);
    CHECK(places.at(4).hasLabel); // The active one, which is nearer.
}
