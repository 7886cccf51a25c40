// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QEvent>
#include <QMenu>

namespace telaah::ui {

/// Every menu of the window. Letters and numbers choose in it; without this they would be the
/// shortcuts of what lies below, which keeps the focus.
class KeyMenu : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride)
            return QMenu::event(event);
        event->accept();
        return true;
    }
};

/// In a menu, or in the bar of them.
template<typename Parent>
KeyMenu *addKeyMenu(Parent &parent, const QString &title)
{
    auto *menu = new KeyMenu(title, &parent);
    parent.addMenu(menu);
    return menu;
}

} // namespace telaah::ui
