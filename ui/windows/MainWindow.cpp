// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/MainWindow.h"

#include "common/ErrorText.h"
#include "notebook/Notebook.h"
#include "reader/ReadingView.h"
#include "support/UndoActions.h"
#include "views/LibraryCommands.h"
#include "views/PassageCommands.h"
#include "views/ReadScreen.h"
#include "windows/EmptyPage.h"
#include "windows/HistoryDock.h"
#include "windows/ImportCommands.h"
#include "windows/NotebookCommands.h"
#include "windows/NotebookOpener.h"
#include "windows/SearchDocks.h"
#include "windows/ShortcutControls.h"
#include "windows/SidePanels.h"
#include "windows/StatusLine.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QToolBar>

namespace telaah::ui {

using notebook::Notebook;

namespace {

constexpr int OutsideIntervalMs = 1500;

/// Also where the file itself is gone and only its name can be compared.
bool sameFile(const QString &path, const QString &canonical)
{
    const QFileInfo file(path);
    return file.canonicalFilePath() == canonical || file.absoluteFilePath() == canonical;
}

} // namespace

MainWindow::MainWindow(Settings &settings)
    : m_settings(settings)
    , m_look(settings, this)
    , m_commands(new NotebookCommands(*this, settings.file()))
    , m_import(new ImportCommands(*this, settings.file()))
    , m_history(new HistoryDock(this))
    , m_search(new SearchDocks(*this, settings.file()))
    , m_shortcuts(new ShortcutControls(settings, *this))
    , m_panels(new SidePanels(*this))
    , m_bar(addToolBar(QString()))
    , m_status(new StatusLine)
    , m_opener(new NotebookOpener(
          *this, [this](std::unique_ptr<Notebook> opened) { showNotebook(std::move(opened)); }))
{
    setObjectName(QStringLiteral("mainWindow"));
    m_commands->setParent(this);
    m_import->setParent(this);
    m_opener->setParent(this);
    setAcceptDrops(true);
    m_shortcuts->setParent(this);
    m_bar->setObjectName(QStringLiteral("toolBar"));
    m_bar->setMovable(false);
    m_bar->setContextMenuPolicy(Qt::PreventContextMenu);
    addDockWidget(Qt::RightDockWidgetArea, m_history);
    makeActions();
    setStatusBar(m_status);
    connect(&m_look, &LookControls::changed, this, &MainWindow::applyLook);
    connect(&m_look, &LookControls::styleChanged, this, [this] {
        m_import->setLook(m_look.look(), m_look.style());
        if (m_screen)
            m_screen->setReadingStyle(m_look.style());
        m_panels->fit();
    });
    connect(m_commands, &NotebookCommands::createRequested, this, &MainWindow::createNotebook);
    connect(m_commands, &NotebookCommands::openRequested, this, &MainWindow::openNotebook);
    connect(m_commands, &NotebookCommands::failed, this, &MainWindow::showMessage);
    connect(m_commands, &NotebookCommands::done, m_status, &StatusLine::showHint);
    connect(m_commands->reader, &QAction::triggered, this, &MainWindow::askForReader);
    connect(m_history, &HistoryDock::aboutToTurn, this, &MainWindow::prepareTurn);
    connect(m_history, &HistoryDock::left, this, [this] {
        if (m_screen)
            m_screen->reading().setFocus();
    });
    connect(m_opener, &NotebookOpener::gaveUp, this, &MainWindow::stayWithout);
    connect(m_opener, &NotebookOpener::asking, this, [this] { stayWithout({}); });
    connect(m_search, &SearchDocks::leftTaken, m_panels, &SidePanels::setLeftTaken);
    connect(m_search, &SearchDocks::hinted, m_status, &StatusLine::showHint);
    connect(m_search, &SearchDocks::failed, this, &MainWindow::showMessage);
    connectImport();
    connect(m_commands->quit, &QAction::triggered, this, &QWidget::close);
    connect(&m_outside, &QTimer::timeout, this, &MainWindow::lookOutside);
    m_outside.start(OutsideIntervalMs);
    restoreWindow();
    dress();
}

MainWindow::~MainWindow()
{
    closeNotebook();
}

/// Not while a note is typed, which reading everything anew would interrupt.
void MainWindow::lookOutside()
{
    if (m_notebook && !m_screen->isNoteOpen())
        m_notebook->lookForOutsideChanges();
}

/// Not while there are notes that are nowhere but in the window.
bool MainWindow::mayLeaveNotebook()
{
    if (!m_screen || m_screen->finish())
        return true;
    m_status->showHint(tr("Not everything is saved: copy the text or discard it first"));
    return false;
}

void MainWindow::openNotebook(const QString &path)
{
    // A file is opened once per process: closing another descriptor of it would drop its locks. It
    // may have been replaced since, so that opening it again means something.
    if (!mayLeaveNotebook())
        return;
    if (m_notebook && sameFile(path, m_notebook->path()))
        leaveNotebook();
    m_opener->open(path, m_settings.coder());
}

void MainWindow::createNotebook(const QString &path)
{
    if (!mayLeaveNotebook())
        return;
    m_opener->create(path, m_settings.coder());
}

void MainWindow::showNotebook(std::unique_ptr<Notebook> notebook)
{
    closeNotebook();
    m_notebook = std::move(notebook);
    m_screen = new ReadScreen(*m_notebook, m_settings);
    m_undo = new UndoActions(*m_notebook, *this);
    connect(m_undo, &UndoActions::aboutToTurn, m_screen, [this] { prepareTurn(); });
    connect(m_undo, &UndoActions::turned, m_status, &StatusLine::showHint);
    m_commands->setNotebook(m_notebook.get());
    m_import->setNotebook(m_notebook.get());
    m_history->setNotebook(m_notebook.get());
    m_search->setNotebook(m_notebook.get(), m_screen);
    setCentralWidget(m_screen);
    m_panels->setScreen(m_screen, m_search->isLeftTaken());
    connectNotebook();
    // Setting what is set already would write the file, and wait for the disk.
    const QString last = QStringLiteral("notebook/last");
    if (m_settings.file().value(last).toString() != m_notebook->path())
        m_settings.file().setValue(last, m_notebook->path());
    applyLook();
    m_screen->openLastDocument();
    m_screen->reading().setFocus();
    setSaved(true);
}

void MainWindow::closeNotebook()
{
    if (!m_notebook) {
        delete takeCentralWidget(); // It said that there is none.
        return;
    }
    m_screen->finish();
    m_commands->setNotebook(nullptr);
    m_import->setNotebook(nullptr);
    m_history->setNotebook(nullptr);
    m_search->setNotebook(nullptr, nullptr);
    m_panels->setScreen(nullptr, false);
    delete takeCentralWidget();
    delete m_undo;
    m_screen = nullptr;
    m_undo = nullptr;
    m_notebook.reset();
}

/// What is left is a window without a notebook.
void MainWindow::leaveNotebook()
{
    closeNotebook();
    m_isSaved = true;
    stayWithout({});
}

/// Keeps the notebook that is open, if one is. Menus are made once it is known what they are about:
/// here, or where a notebook is shown.
void MainWindow::stayWithout(const QString &reason)
{
    if (!m_notebook && !centralWidget()) {
        retranslate();
        setCentralWidget(new EmptyPage(*m_commands->open, *m_commands->create));
        centralWidget()->setFocus();
    }
    if (!reason.isEmpty())
        showMessage(reason);
}

void MainWindow::connectNotebook()
{
    connect(m_notebook.get(), &Notebook::changed, this, [this] {
        setSaved(true);
        m_commands->update();
    });
    connect(m_notebook.get(), &Notebook::failed, this, [this](const Error &error) {
        if (ErrorText::isAboutWriting(error))
            setSaved(false);
    });
    connect(m_notebook.get(), &Notebook::changedOutside, m_commands, &NotebookCommands::update);
    connect(m_screen, &ReadScreen::moved, this, &MainWindow::updateStatus);
    connect(m_screen, &ReadScreen::hinted, m_status, &StatusLine::showHint);
    connect(
        &m_screen->library(), &LibraryCommands::originalRequested, m_import,
        &ImportCommands::askForOriginalFile);
    connect(
        &m_screen->library(), &LibraryCommands::detailsRequested, this, &MainWindow::askForDetails);
    connect(
        &m_screen->library(), &LibraryCommands::importRequested, m_import->files,
        &QAction::trigger);
    connect(&m_screen->library(), &LibraryCommands::hinted, m_status, &StatusLine::showHint);
    connect(&m_screen->library(), &LibraryCommands::needed, this, [this] {
        if (!m_panels->left()->isChecked())
            m_panels->left()->trigger();
    });
}

void MainWindow::connectImport()
{
    connect(m_import, &ImportCommands::started, this, [this] {
        m_screen->finishNote();
        m_screen->holdLibrary(true);
    });
    connect(m_import, &ImportCommands::imported, this, [this](const QList<DocumentId> &documents) {
        if (!m_screen)
            return;
        m_screen->holdLibrary(false);
        if (!documents.isEmpty())
            m_screen->openDocument(documents.first());
    });
    connect(m_import, &ImportCommands::done, m_status, &StatusLine::showHint);
    connect(m_import, &ImportCommands::failed, this, &MainWindow::showMessage);
}

/// What was just said may be of what is about to be undone.
void MainWindow::prepareTurn()
{
    m_screen->finishNote();
    m_status->showHint({});
}

void MainWindow::applyLook()
{
    dress();
    retranslate();
}

/// The look without the words, which the menus are made of once it is known what they are about.
void MainWindow::dress()
{
    const Look look = m_look.look();
    m_commands->setLanguage(look.language);
    m_import->setLook(look, m_look.style());
    QApplication::setPalette(paletteOf(look.appearance));
    // Even the same sheet again would have Qt style every widget anew.
    if (const QString sheet = styleSheetOf(look.appearance); sheet != styleSheet())
        setStyleSheet(sheet);
    m_history->setLook(look);
    m_search->setLook(look);
    if (m_screen) {
        m_screen->setReadingStyle(m_look.style());
        m_screen->setLook(look);
    }
}

void MainWindow::updateStatus()
{
    m_status->setFile(m_notebook ? m_notebook->path() : QString());
    m_status->setReader(m_settings.coder());
    m_status->setPlace(m_screen ? m_screen->whereabouts() : QString());
    setWindowTitle(
        m_notebook ? QStringLiteral("%1 — Telaah").arg(QFileInfo(m_notebook->path()).fileName())
                   : QStringLiteral("Telaah"));
}

void MainWindow::setSaved(bool isSaved)
{
    m_isSaved = isSaved;
    // What fails after something was written is another failure, to be told of anew.
    if (isSaved)
        m_isCloseRefused = false;
    if (!m_notebook)
        m_status->setSaved({});
    else if (m_notebook->isReadOnly())
        m_status->setSaved(tr("○ Read-only"));
    else
        m_status->setSaved(isSaved ? tr("● Saved") : tr("○ Last change not saved"));
    updateStatus();
}

} // namespace telaah::ui
