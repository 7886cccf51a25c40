// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <unordered_map>

namespace telaah::text {

/// Looks words up as they stand in a text, without making strings of them.
struct WordHash
{
    using is_transparent = void;
    std::size_t operator()(QStringView word) const { return qHash(word, 0); }
};

struct SameWord
{
    using is_transparent = void;
    bool operator()(QStringView one, QStringView other) const { return one == other; }
};

template<typename Value>
using ByWord = std::unordered_map<QString, Value, WordHash, SameWord>;

} // namespace telaah::text
