// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/ShortcutBook.h"

class QWidget;

namespace telaah::ui {

/// The actions by which a reader sees and chooses keys.
class ShortcutControls : public QObject
{
    Q_OBJECT

public:
    /// Dialogs belong to `window`, which must outlive the controls, as `settings` must.
    ShortcutControls(Settings &settings, QWidget &window);

    QAction *sheet;
    QAction *preferences;

    const ShortcutBook &book() const { return m_book; }

    /// To be called whenever the menus have changed.
    void read(const QMenuBar &menus) { m_book.read(menus); }
    void retranslate();

private:
    void showSheet();
    void showPreferences();

    QWidget &m_window;
    ShortcutBook m_book;
};

} // namespace telaah::ui
