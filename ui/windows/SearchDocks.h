// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/Look.h"

#include <QObject>

#include <memory>

class QAction;
class QMainWindow;
class QSettings;

namespace telaah::notebook {
class LibrarySearch;
class Notebook;
} // namespace telaah::notebook

namespace telaah::ui {

class ConcordancePanel;
class FileExport;
class PanelDock;
class ReadScreen;
class SearchCommands;
class SearchPanel;
class Visit;
class WordsDock;

/// Searching everything and the list of words at the left of the window, one at a time, and the
/// concordance below. They are made when they are first shown, and go with the notebook.
class SearchDocks : public QObject
{
    Q_OBJECT

public:
    static constexpr int LeftWidth = 360; ///< Of what is found, at first. Pixels.

    /// Both must outlive the docks.
    SearchDocks(QMainWindow &window, QSettings &settings);
    ~SearchDocks() override;

    QAction *search;
    QAction *concordance;
    QAction *words;

    /// Null for none, which must be said before they go.
    void setNotebook(notebook::Notebook *notebook, ReadScreen *screen);

    void setLook(const Look &look);
    void retranslate();

    /// Whether the search or the list of words has taken the place of what else is at the left.
    bool isLeftTaken() const;

signals:
    void leftTaken(bool isTaken);
    void hinted(const QString &message);
    void failed(const QString &message);

private:
    QAction *make(const QString &name, const QKeySequence &key);
    void nameSearch();
    void takeLeft();
    void connectWords();
    void makeLibrary();
    void makeSearch();
    void makeConcordance();
    void openSearch();
    void openConcordance();
    void lineUp(const QString &query);
    void showConcordance();
    bool isSearchShown() const;
    void leaveSearch();
    void exportConcordance();

    QMainWindow &m_window;
    QSettings &m_settings;
    Look m_look;
    notebook::Notebook *m_notebook = nullptr;
    ReadScreen *m_screen = nullptr;
    std::unique_ptr<notebook::LibrarySearch> m_library;
    FileExport *m_export;
    PanelDock *m_searchDock;
    PanelDock *m_concordanceDock;
    WordsDock *m_wordsDock;
    SearchPanel *m_searchPanel = nullptr;
    ConcordancePanel *m_concordancePanel = nullptr;
    std::unique_ptr<SearchCommands> m_commands;
    std::unique_ptr<Visit> m_lineVisit;
};

} // namespace telaah::ui
