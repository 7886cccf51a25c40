// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/WordsDock.h"

#include "common/ErrorText.h"
#include "notebook/Excerpts.h"
#include "notebook/Notebook.h"
#include "views/ReadScreen.h"
#include "views/WordListPanel.h"
#include "windows/FileDialogs.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace telaah::ui {

WordsDock::WordsDock(QWidget *parent)
    : PanelDock(QStringLiteral("wordList"), Qt::LeftDockWidgetArea, parent)
    , words(new QAction(this))
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
    connect(m_panel, &WordListPanel::exportWanted, this, &WordsDock::askForFile);
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

void WordsDock::askForFile()
{
    QFileDialog *dialog = makeCsvDialog(
        *window(), QStringLiteral("wordsFileDialog"), tr("Export the list of words"), tr("words"));
    connect(dialog, &QFileDialog::fileSelected, this, &WordsDock::writeTo);
    dialog->open();
}

void WordsDock::writeTo(const QString &path)
{
    if (!m_panel)
        return;
    const QList<text::CountedWord> shown = m_panel->shown();
    const auto kept = notebook::writeTo(path, m_notebook->path(), notebook::writtenAsCsv(shown));
    if (!kept)
        return emit failed(ErrorText::of(kept.error()));
    const QFileInfo file(path);
    emit hinted(
        tr("%Ln word(s) exported to %1, in the folder %2", nullptr, static_cast<int>(shown.size()))
            .arg(file.fileName(), QDir::toNativeSeparators(file.absolutePath())));
}

} // namespace telaah::ui
