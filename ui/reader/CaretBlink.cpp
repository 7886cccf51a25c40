// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/CaretBlink.h"

#include <QGuiApplication>
#include <QStyleHints>

namespace telaah::ui {

void CaretBlink::start()
{
    m_isOn = true;
    // A flash time of 0 asks for a caret that does not blink.
    if (const int flashTime = QGuiApplication::styleHints()->cursorFlashTime(); flashTime > 0)
        m_timer.start(flashTime / 2, this);
    else
        m_timer.stop();
    emit toggled();
}

void CaretBlink::stop()
{
    m_timer.stop();
    m_isOn = false;
    emit toggled();
}

void CaretBlink::timerEvent(QTimerEvent * /*event*/)
{
    m_isOn = !m_isOn;
    emit toggled();
}

} // namespace telaah::ui
