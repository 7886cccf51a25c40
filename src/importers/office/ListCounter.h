// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>

namespace telaah::importers {

/// How word processors write the number of a list item.
enum class NumberFormat {
    None, ///< Nothing; a heading or item that only looks like one of a list.
    Bullet,
    Decimal,
    DecimalZero, ///< 01, 02, … 10
    LowerLetter, ///< a, b, … z, aa, bb
    UpperLetter,
    LowerRoman,
    UpperRoman,
};

/// As `format` writes it; empty for None and Bullet. Numbers that letters or Roman numerals cannot
/// write sensibly are decimal.
QString numberText(int number, NumberFormat format);

/// Where the levels of one list have got to.
class ListCounter
{
public:
    static constexpr int Levels = 10;

    /// The next number at `level`, from 0. A level that was not counted yet begins at its start,
    /// and so do the deeper ones from now on.
    int next(int level, int start);

    /// The number that the next() at `level` yields is this one.
    void restart(int level, int number);

    /// The number that `level` stands at; its start if it has none.
    int current(int level, int start) const;

    /// `level` goes on counting when the levels above it do.
    void keep(int level) { m_levels[std::size_t(level)].isKept = true; }

private:
    struct Level
    {
        int number = 0;
        bool isCounted = false;
        bool isRestarted = false; ///< `number` is what comes next.
        bool isKept = false;
    };

    std::array<Level, Levels> m_levels;
};

} // namespace telaah::importers
