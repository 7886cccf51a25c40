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

/// Whether no word of the row stands between what ends at `end` and what starts at `start`, if
/// anything does.
bool areSideBySide(QStringView row, qsizetype end, qsizetype start);

} // namespace telaah::search
