// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The menus of the window and the words in them.

#include "notebook/Notebook.h"
#include "reader/ReadingView.h"
#include "support/UndoActions.h"
#include "views/FindCommands.h"
#include "views/KeyMenu.h"
#include "views/LibraryCommands.h"
#include "views/PassageCommands.h"
#include "views/PassageEnds.h"
#include "views/PlaceCommands.h"
#include "views/ReadScreen.h"
#include "windows/HistoryDock.h"
#include "windows/ImportCommands.h"
#include "windows/MainWindow.h"
#include "windows/NotebookCommands.h"
#include "windows/SearchDocks.h"
#include "windows/ShortcutControls.h"
#include "windows/SidePanels.h"
#include "windows/StatusLine.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenuBar>
#include <QMessageBox>
#include <QToolBar>

namespace telaah::ui {

namespace {

/// A null pointer stands for a separator.
void fill(QMenu *menu, const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
}

} // namespace

void MainWindow::makeActions()
{
    const auto make = [this](const QString &name, const QKeySequence &key) {
        auto *action = new QAction(this);
        action->setObjectName(name);
        action->setShortcut(key);
        return action;
    };
    m_copy = make(QStringLiteral("copy"), QKeySequence::Copy);
    m_selectAll = make(QStringLiteral("selectAll"), QKeySequence::SelectAll);
    m_grow = make(QStringLiteral("growSelection"), Qt::ALT | Qt::SHIFT | Qt::Key_Right);
    m_shrink = make(QStringLiteral("shrinkSelection"), Qt::ALT | Qt::SHIFT | Qt::Key_Left);
    m_fullScreen = make(QStringLiteral("fullScreen"), Qt::Key_F11);
    m_about = make(QStringLiteral("about"), {});
    connect(m_copy, &QAction::triggered, this, [this] { m_screen->reading().copy(); });
    connect(m_selectAll, &QAction::triggered, this, [this] { m_screen->reading().selectAll(); });
    connect(m_grow, &QAction::triggered, this, [this] { m_screen->reading().growSelection(); });
    connect(m_shrink, &QAction::triggered, this, [this] { m_screen->reading().shrinkSelection(); });
    connect(m_fullScreen, &QAction::triggered, this, [this] {
        setWindowState(windowState() ^ Qt::WindowFullScreen);
    });
    connect(m_about, &QAction::triggered, this, [this] {
        auto *box = new QMessageBox(
            QMessageBox::NoIcon, tr("About Telaah"),
            tr("<h3>Telaah %1</h3><p>Read and annotate policy texts. Works offline; your "
               "notebook is one file on this computer.</p><p>Free software under the GNU General "
               "Public License, version 3 or later.</p>")
                .arg(QCoreApplication::applicationVersion()),
            QMessageBox::Ok, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
}

void MainWindow::rebuildMenus()
{
    for (const QAction *entry : menuBar()->actions())
        entry->menu()->deleteLater(); // The bar forgets them, but they stay its children.
    menuBar()->clear();
    m_bar->clear();
    const bool hasNotebook = m_screen;
    m_bar->setVisible(hasNotebook); // There is nothing on it for a window without a notebook.
    for (QAction *action :
         {m_copy, m_selectAll, m_grow, m_shrink, m_panels->left(), m_panels->right()})
        action->setEnabled(hasNotebook);

    fill(
        addKeyMenu(*menuBar(), tr("&File")),
        {m_commands->create, m_commands->open, nullptr, m_import->files, m_import->folder,
         m_import->paste, nullptr, m_commands->exportExcerpts, nullptr, m_commands->reader,
         m_commands->removeExamples, nullptr, m_commands->quit});
    QMenu *edit = addKeyMenu(*menuBar(), tr("&Edit"));
    if (hasNotebook)
        fill(edit, {m_undo->undo(), m_undo->redo(), m_history->action(), nullptr});
    fill(edit, {m_copy, m_selectAll, m_grow, m_shrink});
    if (hasNotebook) {
        FindCommands &finding = m_screen->finding();
        fill(
            edit,
            {nullptr, m_search->search, m_search->concordance, m_search->words, finding.find,
             finding.forms, finding.next, finding.previous});
    }
    fill(edit, {nullptr, m_shortcuts->preferences});

    QMenu *view = addKeyMenu(*menuBar(), tr("&View"));
    fill(view, {m_panels->left(), m_panels->right()});
    if (hasNotebook) {
        PlaceCommands &places = m_screen->places();
        fill(
            view, {places.outline, places.second, places.swap, nullptr, places.back, places.forth});
    }
    fill(view, {nullptr});
    fill(view, {m_look.larger, m_look.smaller, m_look.usualSize});
    fill(
        addKeyMenu(*view, tr("L&ines and column")),
        {m_look.looser, m_look.tighter, nullptr, m_look.wider, m_look.narrower});
    fill(view, {nullptr});
    fill(addKeyMenu(*view, tr("C&olours")), m_look.themes());
    fill(addKeyMenu(*view, tr("Lan&guage")), m_look.languages());
    fill(view, {nullptr, m_fullScreen});

    if (hasNotebook) {
        fill(addKeyMenu(*menuBar(), tr("&Document")), m_screen->library().all());
        QMenu *passage = addKeyMenu(*menuBar(), tr("&Passage"));
        fill(passage, m_screen->commands().all());
        PassageEnds &ends = m_screen->ends();
        fill(
            addKeyMenu(*passage, tr("&Move its ends")),
            {ends.startBack, ends.startForth, nullptr, ends.endForth, ends.endBack});
        m_bar->addActions({m_undo->undo(), m_undo->redo()});
        m_bar->addSeparator();
        m_bar->addActions({m_look.smaller, m_look.larger});
        if (!m_spring) {
            auto *spring = new QWidget;
            spring->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
            m_spring = m_bar->addWidget(spring);
        }
        m_bar->addActions({m_spring, m_search->search});
        m_bar->widgetForAction(m_search->search)->setObjectName(QStringLiteral("searchButton"));
        // What is on these buttons is no word to read out.
        for (QAction *action : {m_look.smaller, m_look.larger, m_search->search})
            m_bar->widgetForAction(action)->setAccessibleName(action->toolTip());
    }
    fill(addKeyMenu(*menuBar(), tr("&Help")), {m_shortcuts->sheet, nullptr, m_about});
    m_shortcuts->read(*menuBar());
}

void MainWindow::retranslate()
{
    m_copy->setText(tr("&Copy"));
    m_selectAll->setText(tr("Select &all"));
    m_grow->setText(tr("&Extend selection"));
    m_shrink->setText(tr("Shrin&k selection"));
    m_panels->retranslate();
    m_fullScreen->setText(tr("&Full screen"));
    m_about->setText(tr("&About Telaah"));
    m_bar->setWindowTitle(tr("Toolbar"));
    m_look.retranslate();
    m_commands->retranslate();
    m_import->retranslate();
    m_history->retranslate();
    m_search->retranslate();
    m_shortcuts->retranslate();
    m_status->retranslate();
    if (m_undo)
        m_undo->update();
    rebuildMenus();
    setSaved(m_isSaved);
}

} // namespace telaah::ui
