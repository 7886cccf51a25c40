// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/Hit.h"

#include <vector>

namespace telaah::search {

/// The stretches of a row, whose words start at `starts`, that have a match of each term, with at
/// most `distance` other words in between, in any order. Each is as short as can be; ascending, no
/// two alike. Its kind is the worst of its matches. Matches of a term ascend.
QList<Match> closeStretches(
    const std::vector<qsizetype> &starts, const std::vector<QList<Match>> &terms, int distance);

} // namespace telaah::search
