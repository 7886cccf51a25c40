// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/NotebookCommands.h"

#include "dialogs/ExportDialog.h"
#include "notebook/Notebook.h"
#include "notebook/PassageActions.h"
#include "windows/FileDialogs.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>

namespace telaah::ui {

using notebook::ExcerptFormat;
using notebook::PassageActions;

NotebookCommands::NotebookCommands(QWidget &window, QSettings &settings)
    : m_window(window)
    , m_export(new FileExport(window, settings, this))
{
    create = make(QStringLiteral("newNotebook"), QKeySequence::New);
    open = make(QStringLiteral("openNotebook"), QKeySequence::Open);
    exportExcerpts = make(QStringLiteral("exportExcerpts"), Qt::CTRL | Qt::Key_E);
    removeExamples = make(QStringLiteral("removeExamples"), {});
    reader = make(QStringLiteral("reader"), {});
    quit = make(QStringLiteral("quit"), Qt::CTRL | Qt::Key_Q);
    quit->setMenuRole(QAction::QuitRole);
    connect(create, &QAction::triggered, this, &NotebookCommands::askForNew);
    connect(open, &QAction::triggered, this, &NotebookCommands::askForExisting);
    connect(exportExcerpts, &QAction::triggered, this, &NotebookCommands::askForExport);
    connect(removeExamples, &QAction::triggered, this, [this] {
        [[maybe_unused]] const auto removed = PassageActions(*m_notebook).removeExamples();
    });
    connect(m_export, &FileExport::done, this, &NotebookCommands::done);
    connect(m_export, &FileExport::failed, this, &NotebookCommands::failed);
    retranslate();
    update();
}

QAction *NotebookCommands::make(const QString &name, const QKeySequence &key)
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(key);
    return action;
}

void NotebookCommands::setNotebook(notebook::Notebook *notebook)
{
    m_notebook = notebook;
    update();
}

void NotebookCommands::retranslate()
{
    create->setText(tr("&New notebook…"));
    open->setText(tr("&Open notebook…"));
    exportExcerpts->setText(tr("&Export excerpts…"));
    removeExamples->setText(tr("Remove the e&xample passages"));
    reader->setText(tr("&Reader's name…"));
    quit->setText(tr("&Quit"));
}

void NotebookCommands::update()
{
    exportExcerpts->setEnabled(m_notebook);
    removeExamples->setEnabled(
        m_notebook && PassageActions(*m_notebook).hasExamples().value_or(false));
}

QString NotebookCommands::folder() const
{
    return m_notebook ? QFileInfo(m_notebook->path()).absolutePath() : documentsFolder();
}

void NotebookCommands::askForNew()
{
    QFileDialog *dialog = makeFileDialog(
        m_window, QStringLiteral("newNotebookDialog"), tr("New notebook"),
        tr("Telaah notebooks (*.telaah)"), QStringLiteral("telaah"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // It never overwrites.
    dialog->setDirectory(documentsFolder());
    connect(dialog, &QFileDialog::fileSelected, this, &NotebookCommands::createRequested);
    dialog->open();
}

void NotebookCommands::askForExisting()
{
    QFileDialog *dialog = makeFileDialog(
        m_window, QStringLiteral("openNotebookDialog"), tr("Open notebook"),
        tr("Telaah notebooks (*.telaah)"), QStringLiteral("telaah"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setDirectory(folder());
    connect(dialog, &QFileDialog::fileSelected, this, &NotebookCommands::openRequested);
    dialog->open();
}

void NotebookCommands::askForExport()
{
    QList<QPair<QString, QString>> facets;
    for (const auto &facet :
         m_notebook->stores().vocabulary.facets().value_or(QList<vocabulary::Facet>()))
        facets.append({facet.key, inLanguage(facet.label, m_language)});
    const bool hasExamples = notebook::PassageActions(*m_notebook).hasExamples().value_or(false);
    auto *dialog = new ExportDialog(facets, hasExamples, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::answered, this, &NotebookCommands::askForExportFile);
    dialog->open();
}

void NotebookCommands::askForExportFile(const ExportChoice &choice)
{
    const bool isCsv = choice.format == ExcerptFormat::Csv;
    FileExport::Question question{
        QStringLiteral("exportFileDialog"), tr("Export excerpts"), tr("Markdown (*.md)"),
        QStringLiteral("md"), tr("excerpts")};
    if (isCsv)
        question = FileExport::csv(question.dialogName, question.title, question.name);
    m_export->ask(
        question, m_notebook->path(), m_notebook, [this, choice] { return contentFor(choice); });
}

Result<FileExport::Content> NotebookCommands::contentFor(const ExportChoice &choice) const
{
    auto excerpts = notebook::excerptsOf(m_notebook->stores());
    if (!excerpts)
        return Failure(excerpts.error());
    if (choice.leavesOutExamples)
        notebook::leaveOutExamples(*excerpts);
    return FileExport::Content{
        notebook::written(*excerpts, choice.format, choice.grouping, m_language),
        tr("%n excerpts exported to %1, in the folder %2", nullptr,
           static_cast<int>(excerpts->entries.size()))};
}

} // namespace telaah::ui
