// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "passages/Passage.h"

namespace telaah::ui {

/// A long passage as the margin has to show it; pixels, downwards.
struct MarginSpan
{
    PassageId id;
    int top;
    int bottom;
    int labelHeight; ///< 0 if there is nothing to say of it.
};

/// Where its bracket and its label go.
struct MarginPlace
{
    PassageId id;
    int top;
    int bottom;
    int lane;      ///< From 0, beside the text.
    bool isFaint;  ///< There are more beside one another than there are lanes.
    bool hasLabel; ///< There is room for it beside its bracket.
    int labelTop;

    friend bool operator==(const MarginPlace &, const MarginPlace &) = default;
};

/// Brackets that share a height go to lanes of their own, as long as there are any. Labels never
/// cover one another: short brackets have theirs at half their height, those of longer ones move up
/// or down along them, and those that would leave their bracket are left out. `first` has its
/// label, if it has one, before all others.
///
/// REQUIRES: the spans ascend by top, `lanes` > 0
QList<MarginPlace> arranged(
    const QList<MarginSpan> &spans, int lanes, PassageId first = PassageId());

} // namespace telaah::ui
