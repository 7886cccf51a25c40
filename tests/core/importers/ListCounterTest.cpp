// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/office/ListCounter.h"

#include "support/Catch.h"

using namespace telaah;
using namespace telaah::importers;

TEST_CASE("Numbers are written as word processors write them", "[importers]")
{
    CHECK(numberText(3, NumberFormat::Decimal) == QString("3"));
    CHECK(numberText(3, NumberFormat::DecimalZero) == QString("03"));
    CHECK(numberText(12, NumberFormat::DecimalZero) == QString("12"));
    CHECK(numberText(26, NumberFormat::LowerLetter) == QString("z"));
    CHECK(numberText(27, NumberFormat::LowerLetter) == QString("aa"));
    CHECK(numberText(54, NumberFormat::UpperLetter) == QString("BBB"));
    CHECK(numberText(1, NumberFormat::LowerRoman) == QString("i"));
    CHECK(numberText(1994, NumberFormat::UpperRoman) == QString("MCMXCIV"));
    CHECK(numberText(7, NumberFormat::Bullet).isEmpty());
    CHECK(numberText(7, NumberFormat::None).isEmpty());
}

TEST_CASE("Numbers that no letter or numeral stands for are decimal", "[importers]")
{
    CHECK(numberText(0, NumberFormat::LowerLetter) == QString("0"));
    CHECK(numberText(-1, NumberFormat::UpperRoman) == QString("-1"));
    CHECK(numberText(26 * 30, NumberFormat::LowerLetter) == QString(30, 'z'));
    CHECK(numberText(26 * 30 + 1, NumberFormat::LowerLetter) == QString("781"));
    CHECK(numberText(5000, NumberFormat::UpperRoman) == QString("5000"));
    CHECK(numberText(2'000'000'000, NumberFormat::UpperRoman) == QString("2000000000"));
}

TEST_CASE("Deeper levels begin anew below the next item", "[importers]")
{
    ListCounter counter;
    CHECK(counter.next(0, 1) == 1);
    CHECK(counter.next(1, 1) == 1);
    CHECK(counter.next(1, 1) == 2);
    CHECK(counter.next(0, 1) == 2);
    CHECK(counter.next(1, 1) == 1);
    CHECK(counter.current(0, 1) == 2);
    counter.restart(0, 7);
    CHECK(counter.next(0, 1) == 7);
    CHECK(counter.next(0, 1) == 8);
}

TEST_CASE("A level may go on counting", "[importers]")
{
    ListCounter counter;
    counter.keep(1);
    counter.next(0, 1);
    CHECK(counter.next(1, 1) == 1);
    counter.next(0, 1);
    CHECK(counter.next(1, 1) == 2);
}

TEST_CASE("Counting ends at the largest number", "[importers]")
{
    ListCounter counter;
    const int largest = std::numeric_limits<int>::max();
    CHECK(counter.next(0, largest) == largest);
    CHECK(counter.next(0, largest) == largest);
}
