// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens to the window: closing, dropping, turning the wheel; and the place it has.

#include "views/ReadScreen.h"
#include "windows/ImportCommands.h"
#include "windows/MainWindow.h"
#include "windows/StatusLine.h"

#include <QAction>
#include <QCloseEvent>
#include <QDropEvent>
#include <QScreen>
#include <QWheelEvent>

namespace telaah::ui {

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        lookOutside();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // What cannot be written is said once and stays open; who closes again means it.
    if (m_screen && !m_screen->finish() && !std::exchange(m_isCloseRefused, true)) {
        m_status->showHint(tr("Not everything is saved: close again to give it up"));
        event->ignore();
        return;
    }
    keepWindow();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    // Never as a move, after which some programs delete their file.
    if (!ImportCommands::canDrop(*event->mimeData())
        || !event->possibleActions().testFlag(Qt::CopyAction))
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (const QString path = ImportCommands::notebookAmong(*event->mimeData()); !path.isEmpty())
        openNotebook(path);
    else
        m_import->drop(*event->mimeData());
}

/// With Ctrl, it changes the size of the text, as in other programs.
void MainWindow::wheelEvent(QWheelEvent *event)
{
    const int turned = event->angleDelta().y();
    if (!event->modifiers().testFlag(Qt::ControlModifier) || turned == 0)
        return QMainWindow::wheelEvent(event);
    (turned > 0 ? m_look.larger : m_look.smaller)->trigger();
    event->accept();
}

void MainWindow::restoreWindow()
{
    // The frame and the bars of a desktop take some room as well.
    const QSize room = screen()->availableSize() - QSize(40, 80);
    resize(QSize(1440, 900).boundedTo(room));
    restoreGeometry(m_settings.file().value(QStringLiteral("window/geometry")).toByteArray());
}

void MainWindow::keepWindow()
{
    m_settings.file().setValue(QStringLiteral("window/geometry"), saveGeometry());
    m_settings.file().sync();
}

} // namespace telaah::ui
