// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "documents/Document.h"
#include "windows/LookControls.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>

class QToolBar;

namespace telaah::notebook {
class Notebook;
}

namespace telaah::ui {

class HistoryDock;
class ImportCommands;
class NotebookCommands;
class NotebookOpener;
class ReadScreen;
class SearchDocks;
class ShortcutControls;
class SidePanels;
class StatusLine;
class UndoActions;

/// The window: one notebook at a time, its Read screen, menus and status.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `settings` must outlive the window.
    explicit MainWindow(Settings &settings);
    ~MainWindow() override;

    /// Opens the notebook at `path`, or says why it cannot be and keeps the one that is open,
    /// unless that is the one asked for.
    void openNotebook(const QString &path);

    /// Makes a notebook with starter content at `path` and opens it. Fails likewise.
    void createNotebook(const QString &path);

    /// Asks who is reading, unless that is known.
    void welcome();

    /// Null for none.
    notebook::Notebook *notebook() const { return m_notebook.get(); }
    ReadScreen *readScreen() const { return m_screen; }
    const ShortcutControls &shortcuts() const { return *m_shortcuts; }

public slots:
    void askForReader();
    void showMessage(const QString &message); ///< What could not be done.

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void makeActions();
    void showNotebook(std::unique_ptr<notebook::Notebook> notebook);
    void closeNotebook();
    void leaveNotebook();
    void stayWithout(const QString &reason);
    bool mayLeaveNotebook();
    void lookOutside();
    void connectNotebook();
    void connectImport();
    void askForDetails(DocumentId id);
    void rebuildMenus();
    void prepareTurn(); ///< Something is about to be undone or redone.
    void applyLook();
    void dress();
    void retranslate();
    void updateStatus();
    void setSaved(bool isSaved);
    void restoreWindow();
    void keepWindow();

    Settings &m_settings;
    LookControls m_look;
    std::unique_ptr<notebook::Notebook> m_notebook;
    ReadScreen *m_screen = nullptr;
    UndoActions *m_undo = nullptr;
    NotebookCommands *m_commands;
    ImportCommands *m_import;
    HistoryDock *m_history;
    SearchDocks *m_search;
    ShortcutControls *m_shortcuts;
    SidePanels *m_panels;
    QAction *m_copy;
    QAction *m_selectAll;
    QAction *m_grow;
    QAction *m_shrink;
    QAction *m_fullScreen;
    QAction *m_about;
    QToolBar *m_bar;
    QAction *m_spring = nullptr; ///< Keeps the search at the other end of the bar.
    StatusLine *m_status;
    NotebookOpener *m_opener;
    QTimer m_outside;              ///< Looks for what other programs write.
    bool m_isCloseRefused = false; ///< Since what is typed could last not be written.
    bool m_isSaved = true;         ///< Whether the last change was written.
};

} // namespace telaah::ui
