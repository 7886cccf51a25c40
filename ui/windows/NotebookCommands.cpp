// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/NotebookCommands.h"

#include "common/ErrorText.h"
#include "dialogs/ExportDialog.h"
#include "notebook/Notebook.h"
#include "notebook/PassageActions.h"
#include "windows/FileDialogs.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace telaah::ui {

using notebook::ExcerptFormat;
using notebook::PassageActions;

NotebookCommands::NotebookCommands(QWidget &window)
    : m_window(window)
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
    QFileDialog *dialog = makeFileDialog(
        m_window, QStringLiteral("exportFileDialog"), tr("Export excerpts"),
        isCsv ? tr("CSV (*.csv)") : tr("Markdown (*.md)"),
        isCsv ? QStringLiteral("csv") : QStringLiteral("md"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(documentsFolder());
    dialog->selectFile(tr("excerpts") + (isCsv ? QLatin1String(".csv") : QLatin1String(".md")));
    connect(dialog, &QFileDialog::fileSelected, this, [this, choice](const QString &path) {
        write(path, choice);
    });
    dialog->open();
}

void NotebookCommands::write(const QString &path, const ExportChoice &choice)
{
    if (!m_notebook)
        return;
    auto excerpts = notebook::excerptsOf(m_notebook->stores());
    if (!excerpts) {
        emit failed(ErrorText::of(excerpts.error()));
        return;
    }
    if (choice.leavesOutExamples)
        notebook::leaveOutExamples(*excerpts);
    const QByteArray bytes = notebook::written(
        *excerpts, choice.format, choice.grouping, m_language);
    const auto kept = notebook::writeTo(path, m_notebook->path(), bytes);
    if (!kept) {
        emit failed(ErrorText::of(kept.error()));
        return;
    }
    const QFileInfo file(path);
    const int count = static_cast<int>(excerpts->entries.size());
    emit done(tr("%n excerpts exported to %1, in the folder %2", nullptr, count)
                  .arg(file.fileName(), QDir::toNativeSeparators(file.absolutePath())));
}

} // namespace telaah::ui
