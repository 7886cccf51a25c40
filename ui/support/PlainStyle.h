// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace telaah::ui {

/// Fusion, or `base`, with what readers need of it alike on every desktop.
///
/// Buttons of dialogs say what they do; pictures of another set of icons beside it only distract.
/// They have room around their words. In lists one click chooses, two or Enter do something.
/// Buttons, choices and boxes to check have an edge that can be seen in every colouring, where
/// Fusion makes one of a darker background, and black has none. So has the cross that empties a
/// field; looking for one in the sets of icons of the desktop would take a tenth of the start.
class PlainStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit PlainStyle(QStyle *base = nullptr);

    int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *returned) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption *option, const QSize &size,
        const QWidget *widget) const override;
    QIcon standardIcon(
        StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const override;
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(
        ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
};

} // namespace telaah::ui
