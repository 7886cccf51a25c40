// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPoint>
#include <QString>

#include <memory>

struct _XDisplay;

namespace telaah::test {

/// Keyboard and mouse of the X server, through its XTest extension: for a program, nothing tells
/// these keys and clicks from those of a person.
class Hands
{
public:
    Hands();

    /// Whether there is such a server.
    bool areReady() const { return m_display != nullptr; }

    /// Gives the keyboard to the window of this title, as a window manager would if there were
    /// one; false if no window in sight bears it.
    bool focus(const QString &title) const;

    /// All that are in sight, and what hangs on the pointer while something is dragged.
    int windowsInSight() const;

    /// Presses and releases one key, named as X names it ("Right", "F7", "a"), with others held
    /// down: press("Control_L+f").
    void press(const QString &keys) const;

    /// The mouse, at a place of the screen.
    void moveTo(QPoint place) const;
    void pressButton() const;
    void releaseButton() const;

private:
    std::shared_ptr<_XDisplay> m_display;
};

} // namespace telaah::test
