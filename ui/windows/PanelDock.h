// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDockWidget>

class QLabel;
class QToolButton;

namespace telaah::ui {

/// A dock with a heading and a button that closes it, hidden at first.
class PanelDock : public QDockWidget
{
    Q_OBJECT

public:
    /// `area` is where it stays; `name` says what its parts are called.
    PanelDock(const QString &name, Qt::DockWidgetArea area, QWidget *parent = nullptr);

    void setHeading(const QString &heading, const QString &closing);

public slots:
    /// Hides it and says so.
    void leave();

signals:
    /// Closed from within, so that the focus has to go elsewhere.
    void left();

protected:
    QToolButton &closeButton() { return *m_close; }
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_heading;
    QToolButton *m_close;
};

} // namespace telaah::ui
