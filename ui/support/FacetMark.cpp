// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/FacetMark.h"

#include <QPainter>

namespace telaah::ui {

void paintFacetMark(QPainter &painter, const QRectF &place, int ordinal, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const qreal inset = place.width() * 0.06;
    const QRectF inner = place.adjusted(inset, inset, -inset, -inset);
    switch (ordinal) {
    case 1:
        painter.drawRoundedRect(inner, 1.5, 1.5);
        break;
    case 2:
        painter.drawEllipse(inner);
        break;
    case 3:
        painter.drawPolygon(QPolygonF{
            QPointF(place.center().x(), place.top()), QPointF(place.right(), place.center().y()),
            QPointF(place.center().x(), place.bottom()), QPointF(place.left(), place.center().y())});
        break;
    default:
        painter.drawPolygon(QPolygonF{
            QPointF(place.center().x(), place.top()), place.bottomRight(), place.bottomLeft()});
    }
    painter.restore();
}

} // namespace telaah::ui
