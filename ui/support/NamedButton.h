// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace telaah::ui {

/// Gives a button that shows a sign or a word the words for what it does, to be seen and to be read
/// out.
inline void nameButton(QToolButton &button, const QString &text, const QString &meaning)
{
    button.setText(text);
    button.setToolTip(meaning);
    button.setAccessibleName(meaning);
}

/// Makes a button one that is on or off, and looks so.
inline void makeSwitch(QToolButton &button)
{
    button.setCheckable(true);
    button.setProperty("switch", true); // For the style sheet.
}

} // namespace telaah::ui
