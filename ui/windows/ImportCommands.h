// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "documents/Document.h"
#include "reader/ReadingStyle.h"
#include "views/Look.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMimeData;
class QSettings;
class QWidget;

namespace telaah::notebook {
struct FoundFiles;
struct ImportSource;
class Notebook;
} // namespace telaah::notebook

namespace telaah::ui {

/// How readings come into a notebook: files and folders that are chosen or dropped, and text that
/// was copied; and how a file that one came from is given out again. One import at a time.
class ImportCommands : public QObject
{
    Q_OBJECT

public:
    /// Dialogs belong to `window`; the folder that was last chosen is kept in `settings`. Both must
    /// outlive the commands.
    ImportCommands(QWidget &window, QSettings &settings);

    QAction *files;
    QAction *folder;
    QAction *paste;

    /// What they act on; null for none, which must be said before it goes, and ends an import.
    void setNotebook(notebook::Notebook *notebook);
    void setLook(const Look &look, const ReadingStyle &style);
    void retranslate();

    /// Whether there are files in what is dragged over the window.
    static bool canDrop(const QMimeData &data);

    /// A single notebook among what is dropped; else empty.
    static QString notebookAmong(const QMimeData &data);
    void drop(const QMimeData &data);

    void import(const QStringList &paths);
    void askForOriginalFile(DocumentId id);

signals:
    /// Documents are about to come, many perhaps.
    void started();
    void imported(const QList<telaah::DocumentId> &documents);
    void done(const QString &message);
    void failed(const QString &message);

private:
    QAction *make(const QString &name, const QKeySequence &key, void (ImportCommands::*command)());
    void askForFiles();
    void askForFolder();
    void importCopied();
    void take(const notebook::FoundFiles &among);
    void show(const QList<notebook::ImportSource> &sources, const QList<Error> &unread = {});
    bool mayStart();
    void setRunning(QWidget *import);
    void update();

    QWidget &m_window;
    QSettings &m_settings;
    notebook::Notebook *m_notebook = nullptr;
    QPointer<QWidget> m_running; ///< What shows an import, from the search for files to the end.
    Look m_look;
    ReadingStyle m_style;
};

} // namespace telaah::ui
