// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/PanelDock.h"

#include "support/CrossIcon.h"
#include "support/NamedButton.h"
#include "views/PanelHeading.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace telaah::ui {

PanelDock::PanelDock(const QString &name, Qt::DockWidgetArea area, QWidget *parent)
    : QDockWidget(parent)
    , m_heading(makePanelHeading())
    , m_close(new QToolButton)
{
    setObjectName(name + QStringLiteral("Dock"));
    setFeatures(QDockWidget::DockWidgetClosable);
    setAllowedAreas(area);
    setContextMenuPolicy(Qt::PreventContextMenu); // Qt's would hide the toolbar.
    m_close->setObjectName(name + QStringLiteral("Close"));
    m_close->setAutoRaise(true);
    m_close->setIcon(crossIcon());
    auto *title = new QWidget;
    title->setObjectName(QStringLiteral("dockTitle"));
    title->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(title);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addWidget(m_heading, 1);
    layout->addWidget(m_close, 0, Qt::AlignBottom);
    setTitleBarWidget(title);
    connect(m_close, &QToolButton::clicked, this, &PanelDock::leave);
    hide();
}

void PanelDock::setHeading(const QString &heading, const QString &closing)
{
    setWindowTitle(heading);
    m_heading->setText(heading.toUpper());
    nameButton(*m_close, {}, closing);
}

void PanelDock::leave()
{
    hide();
    emit left();
}

void PanelDock::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return leave();
    QDockWidget::keyPressEvent(event);
}

} // namespace telaah::ui
