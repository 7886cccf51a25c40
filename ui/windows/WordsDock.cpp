// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/WordsDock.h"

#include "notebook/Notebook.h"
#include "views/ReadScreen.h"
#include "views/WordListPanel.h"
#include "windows/FileExport.h"

#include <QAction>

namespace telaah::ui {

WordsDock::WordsDock(FileExport &fileExport, QWidget *parent)
    : PanelDock(QStringLiteral("wordList"), Qt::LeftDockWidgetArea, parent)
    , words(new QAction(this))
    , m_export(fileExport)
{
    setMinimumWidth(300);
    words->setObjectName(QStringLiteral("wordList"));
    words->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    connect(words, &QAction::triggered, this, &WordsDock::open);
    retranslate();
}

void WordsDock::setNotebook(notebook::Notebook *notebook, ReadScreen *screen)
{
    hide();
    delete m_panel;
    m_panel = nullptr;
    m_notebook = notebook;
    m_screen = screen;
    words->setEnabled(notebook);
}

void WordsDock::setLook(const Look &look)
{
    m_look = look;
    if (m_panel)
        m_panel->setLook(look);
}

void WordsDock::retranslate()
{
    words->setText(tr("&List of words…"));
    setHeading(tr("Words"), tr("Close the list of words"));
    if (m_panel)
        m_panel->retranslate();
}

void WordsDock::make()
{
    m_panel = new WordListPanel(*m_notebook);
    m_panel->setLook(m_look);
    setWidget(m_panel);
    connect(m_panel, &WordListPanel::escaped, this, &WordsDock::leave);
    connect(m_panel, &WordListPanel::concordanceWanted, this, &WordsDock::concordanceWanted);
    connect(m_panel, &WordListPanel::exportWanted, this, &WordsDock::exportWords);
    connect(m_screen, &ReadScreen::moved, m_panel, [this] {
        m_panel->setDocument(m_screen->documentId());
    });
}

void WordsDock::open()
{
    if (!m_panel)
        make();
    m_panel->setDocument(m_screen->documentId());
    if (isHidden()) {
        emit aboutToOpen();
        show();
        emit opened();
    }
    m_panel->enter();
}

void WordsDock::exportWords()
{
    m_export.ask(
        FileExport::csv(
            QStringLiteral("wordsFileDialog"), tr("Export the list of words"), tr("words")),
        m_notebook->path(), m_panel, [this]() -> Result<FileExport::Content> {
            const QList<text::CountedWord> shown = m_panel->shown();
            return FileExport::Content{
                notebook::writtenAsCsv(shown),
                tr("%Ln word(s) exported to %1, in the folder %2", nullptr,
                   static_cast<int>(shown.size()))};
        });
}

} // namespace telaah::ui
