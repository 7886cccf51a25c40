// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPixmap>

class QWidget;

namespace telaah::ui {

/// What hangs on the pointer while something is dragged: a small label in the colours of `widget`,
/// with the text cut where it is too long.
QPixmap dragLabel(const QWidget &widget, const QString &text);

} // namespace telaah::ui
