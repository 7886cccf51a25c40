// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/Look.h"
#include "windows/PanelDock.h"

namespace telaah::notebook {
class Notebook;
}

namespace telaah::ui {

class FileExport;
class ReadScreen;
class WordListPanel;

/// The list of words at the left of the window. Made when it is first shown, and goes with the
/// notebook.
class WordsDock : public PanelDock
{
    Q_OBJECT

public:
    /// `fileExport` must outlive the dock.
    explicit WordsDock(FileExport &fileExport, QWidget *parent = nullptr);

    QAction *words;

    /// Null for none, which must be said before they go.
    void setNotebook(notebook::Notebook *notebook, ReadScreen *screen);

    void setLook(const Look &look);
    void retranslate();

signals:
    void aboutToOpen(); ///< What stands in its place has to go.
    void opened();
    void concordanceWanted(const QString &query);

private:
    void open();
    void make();
    void exportWords();

    FileExport &m_export;
    Look m_look;
    notebook::Notebook *m_notebook = nullptr;
    ReadScreen *m_screen = nullptr;
    WordListPanel *m_panel = nullptr;
};

} // namespace telaah::ui
