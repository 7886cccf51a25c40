// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGuiApplication>

namespace telaah::ui {

/// While it lives, the pointer says that there is something to wait for; only if `isLong`.
class WaitCursor
{
public:
    explicit WaitCursor(bool isLong)
        : m_isShown(isLong)
    {
        if (m_isShown)
            QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    }
    ~WaitCursor()
    {
        if (m_isShown)
            QGuiApplication::restoreOverrideCursor();
    }
    WaitCursor(const WaitCursor &) = delete;
    WaitCursor &operator=(const WaitCursor &) = delete;

private:
    bool m_isShown;
};

} // namespace telaah::ui
