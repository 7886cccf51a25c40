// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/FileExport.h"

#include "common/ErrorText.h"
#include "notebook/Excerpts.h"
#include "windows/FileDialogs.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace telaah::ui {

namespace {

constexpr const char *ExportFolderKey = "export/folder";

} // namespace

FileExport::FileExport(QWidget &window, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
{
}

FileExport::Question FileExport::csv(
    const QString &dialogName, const QString &title, const QString &name)
{
    return {dialogName, title, tr("CSV (*.csv)"), QStringLiteral("csv"), name};
}

void FileExport::ask(
    const Question &question, const QString &notebookPath, QObject *context,
    const std::function<Result<Content>()> &content)
{
    QFileDialog *dialog = makeFileDialog(
        m_window, question.dialogName, question.title, question.filter, question.suffix);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(lastFolder(m_settings, ExportFolderKey));
    dialog->selectFile(question.name + QLatin1Char('.') + question.suffix);
    connect(
        dialog, &QFileDialog::fileSelected, context,
        [this, notebookPath, content](const QString &path) {
            write(path, notebookPath, content());
        });
    dialog->open();
}

void FileExport::write(
    const QString &path, const QString &notebookPath, const Result<Content> &content)
{
    if (!content)
        return emit failed(ErrorText::of(content.error()));
    if (const auto kept = notebook::writeTo(path, notebookPath, content->bytes); !kept)
        return emit failed(ErrorText::of(kept.error()));
    const QFileInfo file(path);
    keepFolderOf(path, m_settings, ExportFolderKey);
    emit done(content->said.arg(file.fileName(), QDir::toNativeSeparators(file.absolutePath())));
}

} // namespace telaah::ui
