// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/Look.h"
#include "windows/PanelDock.h"

namespace telaah::notebook {
class Notebook;
}

namespace telaah::ui {

class HistoryPanel;

/// The history at the side of the window, for whatever notebook is open; hidden at first.
class HistoryDock : public PanelDock
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

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makePanel();

    Look m_look;
    notebook::Notebook *m_notebook = nullptr;
    HistoryPanel *m_panel = nullptr;
};

} // namespace telaah::ui
