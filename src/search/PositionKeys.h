// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/QueryPlan.h"

namespace telaah::search {

/// What may stand at one position, apart by how it matches.
struct PositionKeys
{
    Keys exact;
    Keys form;
    Keys variant;
};

PositionKeys keysOf(const text::WordAnalysis &word, Form form);

/// The positions of a pattern that matches so.
QList<Keys> column(const QList<PositionKeys> &positions, MatchKind kind);

} // namespace telaah::search
