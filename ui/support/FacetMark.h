// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace telaah::ui {

/// Draws the sign that tells a facet from others where colour cannot: a square, a circle, a diamond,
/// and a triangle for what a reader adds. `ordinal` is the facet's place, from 1.
void paintFacetMark(QPainter &painter, const QRectF &place, int ordinal, const QColor &colour);

} // namespace telaah::ui
