// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/DragLabel.h"

#include <QPainter>
#include <QWidget>

namespace telaah::ui {

namespace {

constexpr int MaxWidth = 220;
constexpr int MaxLength = 200; ///< More than MaxWidth has room for; UTF-16.
constexpr int Padding = 8;

} // namespace

QPixmap dragLabel(const QWidget &widget, const QString &text)
{
    const QFontMetrics metrics = widget.fontMetrics();
    // Eliding shapes all of a text, and a quote may be a chapter.
    const QString shown = metrics.elidedText(text.left(MaxLength), Qt::ElideRight, MaxWidth);
    const QSize size(metrics.horizontalAdvance(shown) + 2 * Padding, metrics.height() + Padding);
    QPixmap label(size * widget.devicePixelRatioF());
    label.setDevicePixelRatio(widget.devicePixelRatioF());
    label.fill(Qt::transparent);
    QPainter painter(&label);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(widget.font());
    painter.setPen(widget.palette().color(QPalette::Mid));
    painter.setBrush(widget.palette().color(QPalette::Base));
    painter.drawRoundedRect(
        QRectF(QPointF(0, 0), QSizeF(size)).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.setPen(widget.palette().color(QPalette::Text));
    painter.drawText(QRect(QPoint(0, 0), size), Qt::AlignCenter, shown);
    return label;
}

} // namespace telaah::ui
