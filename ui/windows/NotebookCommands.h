// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "notebook/Excerpts.h"
#include "windows/FileExport.h"

#include <QObject>

class QAction;
class QWidget;

namespace telaah::notebook {
class Notebook;
}

namespace telaah::ui {

struct ExportChoice;

/// What a reader does to a notebook as a whole: the actions of the file menu.
class NotebookCommands : public QObject
{
    Q_OBJECT

public:
    /// Dialogs belong to `window`; both must outlive the commands.
    NotebookCommands(QWidget &window, QSettings &settings);

    QAction *create;
    QAction *open;
    QAction *exportExcerpts;
    QAction *removeExamples;
    QAction *reader;
    QAction *quit;

    /// What they act on; null for none, which must be said before it goes.
    void setNotebook(notebook::Notebook *notebook);

    /// Of headings and labels in what is exported.
    void setLanguage(vocabulary::Language language) { m_language = language; }

    void retranslate();

    /// Greys out what cannot be done now.
    void update();

signals:
    void createRequested(const QString &path);
    void openRequested(const QString &path);
    void done(const QString &message);
    void failed(const QString &message);

private:
    QAction *make(const QString &name, const QKeySequence &key);
    void askForNew();
    void askForExisting();
    void askForExport();
    void askForExportFile(const ExportChoice &choice);
    [[nodiscard]] Result<FileExport::Content> contentFor(const ExportChoice &choice) const;
    QString folder() const;

    QWidget &m_window;
    FileExport *m_export;
    notebook::Notebook *m_notebook = nullptr;
    vocabulary::Language m_language = vocabulary::Language::Indonesian;
};

} // namespace telaah::ui
