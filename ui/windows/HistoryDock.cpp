// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/HistoryDock.h"

#include "views/HistoryPanel.h"

#include <QAction>
#include <QToolButton>

#include <utility>

namespace telaah::ui {

HistoryDock::HistoryDock(QWidget *parent)
    : PanelDock(QStringLiteral("history"), Qt::RightDockWidgetArea, parent)
{
    action()->setObjectName(QStringLiteral("showHistory"));
    action()->setShortcut(Qt::CTRL | Qt::Key_H);
    setMinimumWidth(260);
    connect(action(), &QAction::triggered, this, [this](bool isShown) {
        if (isShown && m_panel)
            m_panel->setFocus();
        else
            emit left();
    });
    setNotebook(nullptr);
    retranslate();
}

void HistoryDock::setNotebook(notebook::Notebook *notebook)
{
    delete std::exchange(m_panel, nullptr);
    m_notebook = notebook;
    action()->setEnabled(notebook);
    if (isVisible())
        makePanel();
}

void HistoryDock::showEvent(QShowEvent *event)
{
    makePanel();
    PanelDock::showEvent(event);
}

/// When somebody first looks at it.
void HistoryDock::makePanel()
{
    if (m_panel || !m_notebook)
        return;
    m_panel = new HistoryPanel(*m_notebook);
    m_panel->setLook(m_look);
    m_panel->retranslate();
    connect(m_panel, &HistoryPanel::aboutToTurn, this, &HistoryDock::aboutToTurn);
    setWidget(m_panel);
}

void HistoryDock::setLook(const Look &look)
{
    m_look = look;
    if (m_panel)
        m_panel->setLook(look);
}

void HistoryDock::retranslate()
{
    setHeading(tr("History"), tr("Close the history"));
    closeButton().setToolTip(tr("Close"));
    action()->setText(tr("&History"));
    if (m_panel)
        m_panel->retranslate();
}

} // namespace telaah::ui
