// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/Hit.h"

#include <vector>

namespace telaah::queries {

/// The stretches of `row` that have a match of each term, with at most `distance` other words in
/// between, in any order. Each is as short as can be; ascending, no two alike. Its kind is the
/// worst of its matches. Matches of a term ascend.
QList<search::Match> closeStretches(
    const QString &row, const std::vector<QList<search::Match>> &terms, int distance);

} // namespace telaah::queries
