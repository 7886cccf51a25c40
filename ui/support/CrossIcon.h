// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

namespace telaah::ui {

/// A cross in the colour that the palette has for text when it is painted, at any size.
QIcon crossIcon();

} // namespace telaah::ui
