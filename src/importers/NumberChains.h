// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importers/TextLines.h"

#include <functional>

namespace telaah::importers {

/// Lines that look like the numbers of pages and count on from one another, at the distance of
/// pages. A line with words beside its number counts if the same words come again and such lines
/// interrupt a sentence somewhere, or if `isKnown` says that they are those of a head. Each list is
/// in the order of the lines.
QList<QList<qsizetype>> numberChains(
    const QList<TextLine> &lines, const std::function<bool(qsizetype line)> &isKnown);

} // namespace telaah::importers
