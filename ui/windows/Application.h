// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QStyle;

namespace telaah::ui {

/// The style and the typeface of the interface. What `base` draws is drawn so, and taken over; null
/// stands for Qt's own Fusion. REQUIRES: there is a QApplication.
void setUpStyle(QStyle *base = nullptr);

/// Runs the window until it is closed, on the notebook at `path`; on the one of last time if that
/// is empty, and without one on the reader's own, which is made if need be. Returns the exit
/// status.
int runWindow(int argc, char **argv, const QString &path);

} // namespace telaah::ui
