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
    painter.setPen(QPen(palette.color(QPalette::Shadow), 1));
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

constexpr qreal Roundness = 5; ///< As style sheets have it for fields.

void drawEdge(const QRectF &rect, const QPen &pen, const QBrush &fill, QPainter &painter)
{
    const qreal inset = pen.widthF() / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), Roundness, Roundness);
    painter.restore();
}

/// What Enter presses has an edge in the accent's colour, what has the focus a thicker one.
void drawButton(const QStyleOption &option, QPainter &painter)
{
    const QPalette &palette = option.palette;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isFocused = option.state.testFlag(QStyle::State_HasFocus) && isEnabled;
    const bool isDefault = button && isEnabled
        && button->features.testFlag(QStyleOptionButton::DefaultButton);
    const bool isDown = option.state.testFlag(QStyle::State_Sunken)
        || option.state.testFlag(QStyle::State_On);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver) && isEnabled;
    const QColor edge = palette.color(isFocused || isDefault ? QPalette::Link : QPalette::Mid);
    const QColor fill = palette.color(isDown || isHovered ? QPalette::Highlight : QPalette::Button);
    drawEdge(option.rect, QPen(edge, isFocused ? 2 : 1), fill, painter);
}

/// A line between two rows, or a frame around the one that is dropped into.
void drawDropMark(const QStyleOption &option, QPainter &painter)
{
    if (option.rect.isNull())
        return;
    const QColor accent = option.palette.color(QPalette::Link);
    const bool isBetween = option.rect.height() <= 1;
    const QRect line(option.rect.left(), qMax(0, option.rect.top() - 1), option.rect.width(), 3);
    if (isBetween)
        painter.fillRect(line, accent);
    else
        drawEdge(option.rect, QPen(accent, 2), Qt::NoBrush, painter);
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
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawBox(*option, *painter);
    case PE_PanelButtonCommand:
        return drawButton(*option, *painter);
    case PE_IndicatorItemViewItemDrop:
        return drawDropMark(*option, *painter);
    case PE_Frame:
        painter->save();
        painter->setPen(option->palette.color(QPalette::Mid));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void PlainStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
    const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control != CC_SpinBox && control != CC_ComboBox)
        return;
    const bool isFocused = option->state.testFlag(State_HasFocus);
    const QColor edge = option->palette.color(isFocused ? QPalette::Link : QPalette::Shadow);
    drawEdge(option->rect, QPen(edge, isFocused ? 2 : 1), Qt::NoBrush, *painter);
}

} // namespace telaah::ui
