// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/PlainStyle.h"

#include "support/CrossIcon.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace telaah::ui {

namespace {

/// With a tick for what is checked and a bar for what is so in part.
void drawBox(const QStyleOption &option, QPainter &painter)
{
    const int side = std::min(option.rect.width(), option.rect.height()) - 1;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    const QPalette &palette = option.palette;
    const auto group = option.state.testFlag(QStyle::State_Enabled) ? QPalette::Active
                                                                    : QPalette::Disabled;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.color(QPalette::PlaceholderText), 1));
    painter.setBrush(palette.color(group, QPalette::Base));
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(QPen(palette.color(group, QPalette::Text), 2, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (option.state.testFlag(QStyle::State_On))
        painter.drawPolyline(QPolygonF({at(0.24, 0.52), at(0.43, 0.72), at(0.77, 0.28)}));
    else if (option.state.testFlag(QStyle::State_NoChange))
        painter.drawLine(at(0.27, 0.5), at(0.73, 0.5));
    painter.restore();
}

} // namespace

PlainStyle::PlainStyle(QStyle *base)
    : QProxyStyle(base ? base : QStyleFactory::create(QStringLiteral("Fusion")))
{
}

int PlainStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget,
    QStyleHintReturn *returned) const
{
    const bool isOff = hint == SH_DialogButtonBox_ButtonsHaveIcons
        || hint == SH_ItemView_ActivateItemOnSingleClick;
    return isOff ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
}

QSize PlainStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const QSize own = QProxyStyle::sizeFromContents(type, option, size, widget);
    return type == CT_PushButton ? own + QSize(14, 3) : own;
}

QIcon PlainStyle::standardIcon(
    StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    if (pixmap == SP_LineEditClearButton)
        return crossIcon();
    // Of the buttons that Qt gives every dock, which ours hide under a title of their own.
    if (pixmap == SP_TitleBarNormalButton || pixmap == SP_TitleBarCloseButton)
        return {};
    return QProxyStyle::standardIcon(pixmap, option, widget);
}

void PlainStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        drawBox(*option, *painter);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace telaah::ui
