// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/SearchDocks.h"

#include "common/ErrorText.h"
#include "notebook/Excerpts.h"
#include "notebook/LibrarySearch.h"
#include "notebook/Notebook.h"
#include "reader/ReadingView.h"
#include "views/ConcordancePanel.h"
#include "views/ReadScreen.h"
#include "views/SearchCommands.h"
#include "views/SearchPanel.h"
#include "views/Visit.h"
#include "windows/PanelDock.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>
#include <QStandardPaths>

namespace telaah::ui {

using queries::ConcordanceLine;

namespace {

constexpr int SearchWidth = 360;
constexpr int ConcordanceHeight = 280;

} // namespace

SearchDocks::SearchDocks(QMainWindow &window)
    : QObject(&window)
    , search(make(QStringLiteral("searchEverywhere"), Qt::CTRL | Qt::Key_K))
    , concordance(make(QStringLiteral("concordance"), Qt::CTRL | Qt::SHIFT | Qt::Key_K))
    , m_window(window)
    , m_searchDock(new PanelDock(QStringLiteral("search"), Qt::LeftDockWidgetArea, &window))
    , m_concordanceDock(
          new PanelDock(QStringLiteral("concordance"), Qt::BottomDockWidgetArea, &window))
{
    m_searchDock->setMinimumWidth(300);
    window.addDockWidget(Qt::LeftDockWidgetArea, m_searchDock);
    window.addDockWidget(Qt::BottomDockWidgetArea, m_concordanceDock);
    connect(search, &QAction::triggered, this, &SearchDocks::openSearch);
    connect(concordance, &QAction::triggered, this, &SearchDocks::openConcordance);
    connect(m_searchDock, &PanelDock::left, this, &SearchDocks::leaveSearch);
    connect(m_concordanceDock, &PanelDock::left, this, [this] {
        m_lineVisit->leave();
        m_screen->reading().setFocus();
    });
    setNotebook(nullptr, nullptr);
}

SearchDocks::~SearchDocks() = default;

QAction *SearchDocks::make(const QString &name, const QKeySequence &key)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(key);
    return action;
}

void SearchDocks::setNotebook(notebook::Notebook *notebook, ReadScreen *screen)
{
    const bool wasShown = isSearchShown();
    m_commands.reset();
    m_lineVisit.reset();
    for (PanelDock *dock : {m_searchDock, m_concordanceDock}) {
        dock->hide();
        delete dock->widget();
    }
    m_searchPanel = nullptr;
    m_concordancePanel = nullptr;
    m_library.reset();
    m_notebook = notebook;
    m_screen = screen;
    search->setEnabled(notebook);
    concordance->setEnabled(notebook);
    if (wasShown)
        emit searchShown(false);
}

void SearchDocks::setLook(const Look &look)
{
    m_look = look;
    if (m_searchPanel)
        m_searchPanel->setLook(look);
    if (m_concordancePanel)
        m_concordancePanel->setLook(look);
    if (m_commands)
        m_commands->setLook(look);
}

void SearchDocks::retranslate()
{
    search->setText(tr("&Search everywhere…"));
    concordance->setText(tr("C&oncordance…"));
    m_searchDock->setHeading(tr("Search everywhere"), tr("Close the search"));
    m_concordanceDock->setHeading(tr("Concordance"), tr("Close the concordance"));
    if (m_searchPanel)
        m_searchPanel->retranslate();
    if (m_concordancePanel)
        m_concordancePanel->retranslate();
}

bool SearchDocks::isSearchShown() const
{
    return !m_searchDock->isHidden();
}

void SearchDocks::makeLibrary()
{
    if (!m_library)
        m_library = std::make_unique<notebook::LibrarySearch>(*m_notebook);
}

void SearchDocks::makeSearch()
{
    if (m_searchPanel)
        return;
    makeLibrary();
    m_searchPanel = new SearchPanel(*m_notebook, *m_library);
    m_searchPanel->setLook(m_look);
    m_searchDock->setWidget(m_searchPanel);
    m_commands = std::make_unique<SearchCommands>(*m_notebook, *m_searchPanel, *m_screen);
    connect(m_commands.get(), &SearchCommands::hinted, this, &SearchDocks::hinted);
    connect(m_commands.get(), &SearchCommands::returned, m_searchPanel, [this] {
        if (isSearchShown())
            m_searchPanel->enterHits();
    });
    connect(m_searchPanel, &SearchPanel::escaped, m_searchDock, &PanelDock::leave);
    connect(m_searchPanel, &SearchPanel::concordanceWanted, this, &SearchDocks::openConcordance);
}

void SearchDocks::openSearch()
{
    makeSearch();
    if (!isSearchShown()) {
        m_searchDock->show();
        m_window.resizeDocks({m_searchDock}, {SearchWidth}, Qt::Horizontal);
        emit searchShown(true);
    }
    m_searchPanel->enter();
}

void SearchDocks::leaveSearch()
{
    m_commands->leave();
    emit searchShown(false);
    m_screen->reading().setFocus();
}

void SearchDocks::makeConcordance()
{
    if (m_concordancePanel)
        return;
    makeLibrary();
    m_concordancePanel = new ConcordancePanel(*m_library);
    m_concordancePanel->setLook(m_look);
    m_concordanceDock->setWidget(m_concordancePanel);
    m_lineVisit = std::make_unique<Visit>(*m_screen);
    connect(
        m_concordancePanel, &ConcordancePanel::previewed, m_lineVisit.get(),
        [this](const ConcordanceLine &line) { m_lineVisit->look(line.documentId, line.span); });
    connect(
        m_concordancePanel, &ConcordancePanel::chosen, m_lineVisit.get(),
        [this](const ConcordanceLine &line) { m_lineVisit->jump(line.documentId, line.span); });
    connect(m_lineVisit.get(), &Visit::returned, m_concordancePanel, [this] {
        if (m_concordancePanel->isVisible())
            m_concordancePanel->enterLines();
    });
    connect(m_concordancePanel, &ConcordancePanel::escaped, m_concordanceDock, &PanelDock::leave);
    connect(m_concordancePanel, &ConcordancePanel::exportWanted, this, &SearchDocks::askForFile);
}

/// With what stands in the search, if that is where it is asked for.
void SearchDocks::openConcordance()
{
    makeConcordance();
    if (m_concordanceDock->isHidden()) {
        m_concordanceDock->show();
        m_window.resizeDocks({m_concordanceDock}, {ConcordanceHeight}, Qt::Vertical);
    }
    const bool isFromSearch = isSearchShown();
    m_concordancePanel->enter(
        isFromSearch ? m_searchPanel->text() : QString(), isFromSearch && m_searchPanel->isExact());
}

void SearchDocks::askForFile()
{
    auto *dialog = new QFileDialog(&m_window, tr("Export the concordance"));
    dialog->setObjectName(QStringLiteral("concordanceFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilter(tr("CSV (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    dialog->setDirectory(QFileInfo(documents).isDir() ? documents : QDir::homePath());
    dialog->selectFile(tr("concordance") + QLatin1String(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &SearchDocks::writeTo);
    dialog->open();
}

void SearchDocks::writeTo(const QString &path)
{
    if (!m_concordancePanel)
        return;
    const notebook::Concordance &shown = m_concordancePanel->concordance();
    const auto kept = notebook::writeTo(path, m_notebook->path(), notebook::writtenAsCsv(shown));
    if (!kept)
        return emit failed(ErrorText::of(kept.error()));
    const QFileInfo file(path);
    emit hinted(tr("%n line(s) exported to %1, in the folder %2", nullptr,
                   static_cast<int>(shown.lines.size()))
                    .arg(file.fileName(), QDir::toNativeSeparators(file.absolutePath())));
}

} // namespace telaah::ui
