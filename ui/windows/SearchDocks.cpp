// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/SearchDocks.h"

#include "models/ConcordanceModel.h"
#include "notebook/LibrarySearch.h"
#include "notebook/Notebook.h"
#include "reader/ReadingView.h"
#include "views/ConcordancePanel.h"
#include "views/ReadScreen.h"
#include "views/SearchCommands.h"
#include "views/SearchPanel.h"
#include "views/Visit.h"
#include "windows/FileExport.h"
#include "windows/PanelDock.h"
#include "windows/WordsDock.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>

namespace telaah::ui {

using queries::ConcordanceLine;

namespace {

constexpr int ConcordanceHeight = 280;

} // namespace

SearchDocks::SearchDocks(QMainWindow &window, QSettings &settings)
    : QObject(&window)
    , search(make(QStringLiteral("searchEverywhere"), Qt::CTRL | Qt::Key_K))
    , concordance(make(QStringLiteral("concordance"), Qt::CTRL | Qt::SHIFT | Qt::Key_K))
    , m_window(window)
    , m_settings(settings)
    , m_export(new FileExport(window, settings, this))
    , m_searchDock(new PanelDock(QStringLiteral("search"), Qt::LeftDockWidgetArea, &window))
    , m_concordanceDock(
          new PanelDock(QStringLiteral("concordance"), Qt::BottomDockWidgetArea, &window))
    , m_wordsDock(new WordsDock(*m_export, &window))
{
    words = m_wordsDock->words;
    m_searchDock->setMinimumWidth(300);
    window.addDockWidget(Qt::LeftDockWidgetArea, m_searchDock);
    window.addDockWidget(Qt::LeftDockWidgetArea, m_wordsDock);
    window.addDockWidget(Qt::BottomDockWidgetArea, m_concordanceDock);
    connect(search, &QAction::triggered, this, &SearchDocks::openSearch);
    connect(search, &QAction::changed, this, &SearchDocks::nameSearch);
    connect(concordance, &QAction::triggered, this, &SearchDocks::openConcordance);
    connect(m_searchDock, &PanelDock::left, this, &SearchDocks::leaveSearch);
    connect(m_concordanceDock, &PanelDock::left, this, [this] {
        m_lineVisit->leave();
        m_screen->reading().setFocus();
    });
    connect(m_export, &FileExport::done, this, &SearchDocks::hinted);
    connect(m_export, &FileExport::failed, this, &SearchDocks::failed);
    connectWords();
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
    const bool wasTaken = isLeftTaken();
    m_commands.reset();
    m_lineVisit.reset();
    for (PanelDock *dock : {m_searchDock, m_concordanceDock}) {
        dock->hide();
        delete dock->widget();
    }
    m_wordsDock->setNotebook(notebook, screen);
    m_searchPanel = nullptr;
    m_concordancePanel = nullptr;
    m_library.reset();
    m_notebook = notebook;
    m_screen = screen;
    search->setEnabled(notebook);
    concordance->setEnabled(notebook);
    if (wasTaken)
        emit leftTaken(false);
}

void SearchDocks::setLook(const Look &look)
{
    m_look = look;
    m_wordsDock->setLook(look);
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
    nameSearch();
    concordance->setText(tr("C&oncordance…"));
    m_searchDock->setHeading(tr("Search everywhere"), tr("Close the search"));
    m_concordanceDock->setHeading(tr("Concordance"), tr("Close the concordance"));
    m_wordsDock->retranslate();
    if (m_searchPanel)
        m_searchPanel->retranslate();
    if (m_concordancePanel)
        m_concordancePanel->retranslate();
}

/// On its button with its key, which readers may have changed.
void SearchDocks::nameSearch()
{
    if (search->text().isEmpty())
        return; // Nobody has said yet in which language.
    const QString key = search->shortcut().toString(QKeySequence::NativeText);
    QString name = search->text();
    name.remove(QLatin1Char('&'));
    const QString named = key.isEmpty() ? name : QStringLiteral("%1    %2").arg(name, key);
    if (named != search->iconText()) // Setting it says that it has changed.
        search->setIconText(named);
}

bool SearchDocks::isSearchShown() const
{
    return !m_searchDock->isHidden();
}

bool SearchDocks::isLeftTaken() const
{
    return isSearchShown() || !m_wordsDock->isHidden();
}

/// What was there goes first, or the window would grow to have room for both, and stay so.
void SearchDocks::takeLeft()
{
    emit leftTaken(true);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    m_screen->updateGeometry(); // The window may remember what it needed before.
}

void SearchDocks::connectWords()
{
    connect(m_wordsDock, &WordsDock::aboutToOpen, this, [this] {
        if (isSearchShown()) {
            m_commands->leave();
            m_searchDock->hide();
        }
        takeLeft();
    });
    connect(m_wordsDock, &WordsDock::opened, this, [this] {
        m_window.resizeDocks({m_wordsDock}, {LeftWidth}, Qt::Horizontal);
    });
    connect(m_wordsDock, &PanelDock::left, this, [this] {
        emit leftTaken(isLeftTaken());
        m_screen->reading().setFocus();
    });
    connect(m_wordsDock, &WordsDock::concordanceWanted, this, &SearchDocks::lineUp);
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
    m_searchPanel = new SearchPanel(*m_notebook, *m_library, m_settings);
    m_searchPanel->setLook(m_look);
    m_searchDock->setWidget(m_searchPanel);
    m_commands = std::make_unique<SearchCommands>(
        *m_notebook, *m_library, *m_searchPanel, *m_screen);
    connect(m_commands.get(), &SearchCommands::hinted, this, &SearchDocks::hinted);
    connect(m_commands.get(), &SearchCommands::failed, this, &SearchDocks::failed);
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
        m_wordsDock->hide();
        takeLeft();
        m_searchDock->show();
        m_window.resizeDocks({m_searchDock}, {LeftWidth}, Qt::Horizontal);
    }
    m_searchPanel->enter();
}

void SearchDocks::leaveSearch()
{
    m_commands->leave();
    emit leftTaken(isLeftTaken());
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
    connect(m_concordancePanel, &ConcordancePanel::forgotten, m_lineVisit.get(), &Visit::forget);
    connect(m_lineVisit.get(), &Visit::returned, m_concordancePanel, [this] {
        if (m_concordancePanel->isVisible())
            m_concordancePanel->enterLines();
    });
    connect(m_concordancePanel, &ConcordancePanel::escaped, m_concordanceDock, &PanelDock::leave);
    connect(
        m_concordancePanel, &ConcordancePanel::exportWanted, this, &SearchDocks::exportConcordance);
}

void SearchDocks::showConcordance()
{
    makeConcordance();
    if (!m_concordanceDock->isHidden())
        return;
    m_concordanceDock->show();
    m_window.resizeDocks({m_concordanceDock}, {ConcordanceHeight}, Qt::Vertical);
}

void SearchDocks::lineUp(const QString &query)
{
    showConcordance();
    m_concordancePanel->enter(query, false, false);
}

/// With what stands in the search, if that is where it is asked for.
void SearchDocks::openConcordance()
{
    showConcordance();
    if (isSearchShown())
        m_concordancePanel->enter(
            m_searchPanel->text(), m_searchPanel->isExact(), m_searchPanel->hasOtherNames());
    else
        m_concordancePanel->enter(QString(), false, false);
}

void SearchDocks::exportConcordance()
{
    m_export->ask(
        FileExport::csv(
            QStringLiteral("concordanceFileDialog"), tr("Export the concordance"),
            tr("concordance")),
        m_notebook->path(), m_concordancePanel, [this]() -> Result<FileExport::Content> {
            const notebook::Concordance &shown = m_concordancePanel->concordance();
            return FileExport::Content{
                notebook::writtenAsCsv(shown, ConcordanceModel::words()),
                tr("%Ln line(s) exported to %1, in the folder %2", nullptr,
                   static_cast<int>(shown.lines.size()))};
        });
}

} // namespace telaah::ui
