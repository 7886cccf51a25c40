// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/Look.h"

#include <QDockWidget>

class QLabel;
class QToolButton;

namespace telaah::notebook {
class Notebook;
}

namespace telaah::ui {

class HistoryPanel;

/// The history at the side of the window, for whatever notebook is open; hidden at first.
class HistoryDock : public QDockWidget
{
    Q_OBJECT

public:
    explicit HistoryDock(QWidget *parent = nullptr);

    /// Null for none, which must be said before it goes.
    void setNotebook(notebook::Notebook *notebook);

    void setLook(const Look &look);
    void retranslate();

    /// Shows and hides it, for the menu.
    QAction *action() const { return toggleViewAction(); }

signals:
    /// See HistoryPanel.
    void aboutToTurn();

    /// Closed from within, so that the focus has to go elsewhere.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void leave();

    Look m_look;
    QLabel *m_heading;
    QToolButton *m_close;
    HistoryPanel *m_panel = nullptr;
};

} // namespace telaah::ui
