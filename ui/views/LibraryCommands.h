// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/LibraryModel.h"

#include <QObject>

class QAction;
class QMenu;
class QTreeView;

namespace telaah::ui {

/// What a reader does to the library: the actions for the menu, the context menu and keys. They act
/// on the row that is chosen there: a document, or a folder.
class LibraryCommands : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive the commands.
    LibraryCommands(notebook::Notebook &notebook, LibraryModel &model, QTreeView &view);

    QAction *rename;
    QAction *details; ///< Of a document: author, date and so on.
    QAction *note;
    QAction *original; ///< Exports the file that the document came from.
    QAction *newFolder;
    QAction *moveUp;
    QAction *moveDown;
    QAction *remove;

    /// In the order of menus; a null pointer stands for a separator.
    QList<QAction *> all() const;
    void retranslate();

    /// Greys out what cannot be done now.
    void update();

    /// What was typed in the place of a title.
    void setTitle(const QModelIndex &index, const QString &title);

signals:
    /// The library or the note is about to be edited, and must be in sight.
    void needed();
    void noteRequested();
    void detailsRequested(telaah::DocumentId id);
    void originalRequested(telaah::DocumentId id);
    void importRequested();
    void hinted(const QString &message); ///< What was done.

private:
    QAction *make(const QString &name, const QKeySequence &key, void (LibraryCommands::*command)());
    QAction *makeForRows(
        const QString &name, const QKeySequence &key, void (LibraryCommands::*command)());
    void askForFolder() { askForFolder({}); }
    void askForFolder(DocumentId document);
    void fillMoveMenu();
    void editTitle();
    void editDetails();
    void editNote();
    void exportOriginal();
    void moveChosenUp();
    void moveChosenDown();
    void move(const documents::Gap &gap);
    void removeChosen();
    void removeDocument(DocumentId id, const QString &title);
    static QString removedText(const QString &title);
    void showContextMenu(QPoint place);
    QModelIndex chosen() const;

    notebook::Notebook &m_notebook;
    LibraryModel &m_model;
    QTreeView &m_view;
    QMenu *m_moveMenu;
};

} // namespace telaah::ui
