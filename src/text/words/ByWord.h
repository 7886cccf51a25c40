// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/words/WordHash.h"

#include <QString>

#include <unordered_map>

namespace telaah::text {

struct SameWord
{
    using is_transparent = void;
    bool operator()(QStringView one, QStringView other) const { return one == other; }
};

/// Looks words up as they stand in a text, without making strings of them.
template<typename Value>
using ByWord = std::unordered_map<QString, Value, WordHash, SameWord>;

} // namespace telaah::text
