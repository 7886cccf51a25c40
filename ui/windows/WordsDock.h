// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/Look.h"
#include "windows/PanelDock.h"

namespace telaah::notebook {
class Notebook;
}

namespace telaah::ui {

class ReadScreen;
class WordListPanel;

/// The list of words at the left of the window. Made when it is first shown, and goes with the
/// notebook.
class WordsDock : public PanelDock
{
    Q_OBJECT

public:
    explicit WordsDock(QWidget *parent = nullptr);

    QAction *words;

    /// Null for none, which must be said before they go.
    void setNotebook(notebook::Notebook *notebook, ReadScreen *screen);

    void setLook(const Look &look);
    void retranslate();

signals:
    void aboutToOpen(); ///< What stands in its place has to go.
    void opened();
    void concordanceWanted(const QString &query);
    void hinted(const QString &message);
    void failed(const QString &message);

private:
    void open();
    void make();
    void askForFile();
    void writeTo(const QString &path);

    Look m_look;
    notebook::Notebook *m_notebook = nullptr;
    ReadScreen *m_screen = nullptr;
    WordListPanel *m_panel = nullptr;
};

} // namespace telaah::ui
