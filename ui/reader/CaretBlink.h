// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBasicTimer>
#include <QObject>

namespace telaah::ui {

/// When a caret shows: as long as its widget has the focus, on and off as the system wants it.
class CaretBlink : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool isOn() const { return m_isOn; }

    /// Shows it from now on, for a caret that moved can be seen; or hides it for good.
    void start();
    void stop();

signals:
    void toggled();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    QBasicTimer m_timer;
    bool m_isOn = false;
};

} // namespace telaah::ui
