// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringView>

#include <cstdint>
#include <cstring>

namespace telaah::text {

/// By which words are looked up: qHash() takes as long for one as all else of a look-up. It is
/// another one each time the program runs, or texts could be written whose words all collide.
struct WordHash
{
    using is_transparent = void;

    std::size_t operator()(QStringView word) const
    {
        static const std::uint64_t seed = mixed(QHashSeed::globalSeed(), 0x9e3779b97f4a7c15U);
        std::uint64_t hash = seed ^ static_cast<std::uint64_t>(word.size());
        const char16_t *unit = word.utf16();
        qsizetype left = word.size();
        for (; left >= 4; left -= 4, unit += 4) {
            std::uint64_t four = 0;
            std::memcpy(&four, unit, sizeof four);
            hash = mixed(hash ^ four, seed ^ 0xa0761d6478bd642fU);
        }
        std::uint64_t rest = 0;
        for (; left > 0; --left, ++unit)
            rest = rest << 16U | *unit;
        return static_cast<std::size_t>(mixed(hash ^ rest, seed ^ 0xe7037ed1a0b428dbU));
    }

private:
    /// Both halves of the product, so that each bit depends on all.
    static std::uint64_t mixed(std::uint64_t one, std::uint64_t other)
    {
        __extension__ using Wide = unsigned __int128;
        const Wide product = static_cast<Wide>(one) * other;
        return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64U);
    }
};

} // namespace telaah::text
