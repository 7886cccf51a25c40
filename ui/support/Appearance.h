// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

namespace telaah::ui {

enum class Theme {
    Light,
    Sepia,
    Dark,
    HighContrast,
};

/// The colours of everything around the text.
struct Appearance
{
    QColor window; ///< Bars.
    QColor panel;  ///< Side panels.
    QColor raised; ///< Cards, fields, the chosen document.
    QColor border; ///< Of what only lies beside or above something else.
    QColor edge;   ///< Of what is typed in or set: 3:1 or more to the three grounds.
    QColor text;
    QColor muted;
    QColor accent;
    QColor accentFill; ///< Behind what is chosen.
};

Appearance appearanceOf(Theme theme);

QPalette paletteOf(const Appearance &appearance);

/// What the palette cannot say: borders, spacing, headings of panels.
QString styleSheetOf(const Appearance &appearance);

} // namespace telaah::ui
