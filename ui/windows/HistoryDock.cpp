// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/HistoryDock.h"

#include "views/HistoryPanel.h"
#include "views/PanelHeading.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace telaah::ui {

HistoryDock::HistoryDock(QWidget *parent)
    : QDockWidget(parent)
    , m_heading(makePanelHeading())
    , m_close(new QToolButton)
{
    setObjectName(QStringLiteral("historyDock"));
    setFeatures(QDockWidget::DockWidgetClosable);
    setAllowedAreas(Qt::RightDockWidgetArea);
    setContextMenuPolicy(Qt::PreventContextMenu); // Qt's would hide the toolbar.
    action()->setObjectName(QStringLiteral("showHistory"));
    action()->setShortcut(Qt::CTRL | Qt::Key_H);
    m_close->setObjectName(QStringLiteral("closeHistory"));
    m_close->setAutoRaise(true);
    m_close->setText(QStringLiteral("✕"));

    auto *title = new QWidget;
    title->setObjectName(QStringLiteral("dockTitle"));
    title->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(title);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addWidget(m_heading, 1);
    layout->addWidget(m_close, 0, Qt::AlignBottom);
    setTitleBarWidget(title);
    setMinimumWidth(260);
    connect(m_close, &QToolButton::clicked, this, &HistoryDock::leave);
    connect(action(), &QAction::triggered, this, [this](bool isShown) {
        if (isShown && m_panel)
            m_panel->setFocus();
        else
            emit left();
    });
    setNotebook(nullptr);
    hide();
    retranslate();
}

void HistoryDock::setNotebook(notebook::Notebook *notebook)
{
    delete m_panel;
    m_panel = notebook ? new HistoryPanel(*notebook) : nullptr;
    action()->setEnabled(notebook);
    if (!notebook)
        return;
    m_panel->setLook(m_look);
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
    setWindowTitle(tr("History"));
    action()->setText(tr("&History"));
    m_heading->setText(tr("History").toUpper());
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close the history"));
    if (m_panel)
        m_panel->retranslate();
}

void HistoryDock::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return leave();
    QDockWidget::keyPressEvent(event);
}

void HistoryDock::leave()
{
    hide();
    emit left();
}

} // namespace telaah::ui
