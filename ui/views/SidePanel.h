// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/LibraryModel.h"
#include "views/Look.h"

#include <QWidget>

#include <optional>

class QLabel;
class QToolButton;
class QTreeView;

namespace telaah::ui {

class DocumentNote;
class LibraryCommands;
class LibraryView;
class NoteDrafts;
class Settings;
class SideDelegate;
class VocabularyPanel;

/// The library above with the note on the document that is open, and the vocabulary below.
class SidePanel : public QWidget
{
    Q_OBJECT

public:
    /// All of them must outlive the panel; `settings` remember what folders are closed.
    SidePanel(
        notebook::Notebook &notebook, NoteDrafts &drafts, Settings &settings,
        QWidget *parent = nullptr);

    void setLook(const Look &look);
    void retranslate();

    /// Marks the document as open, and counts in this revision of it. Invalid for none.
    void showDocument(DocumentId id, RevisionId revisionId);

    /// Stores the note that is being typed; returns whether it could be.
    bool finishNote();

    LibraryCommands &commands() { return *m_commands; }
    VocabularyPanel &vocabulary() { return *m_vocabulary; }

    /// See LibraryModel::setHeld().
    void holdLibrary(bool isHeld) { m_library.setHeld(isHeld); }

    std::optional<documents::DocumentSummary> firstDocument() const;
    std::optional<documents::DocumentSummary> document(DocumentId id) const;
    std::optional<documents::DocumentSummary> document(const QUuid &uuid) const;

signals:
    void documentChosen(telaah::DocumentId id);
    void documentClicked(); ///< Or the note on it left.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeLibrary();
    void layOutViews();
    void connectLibrary();
    void fitLibrary();
    void rememberChoice();
    void restoreChoice();
    void openFolders();
    void keepFolder(const QModelIndex &index, bool isOpen);

    Settings &m_settings;
    LibraryModel m_library;
    DocumentId m_shown;
    FolderId m_chosenFolder;  ///< While the library is read anew.
    SideDelegate *m_delegate; ///< A view each: what ends in one is heard by all that share it.
    SideDelegate *m_conceptDelegate;
    QLabel *m_libraryHeading;
    QToolButton *m_import;
    LibraryView *m_libraryView;
    QLabel *m_noteHeading;
    DocumentNote *m_note;
    VocabularyPanel *m_vocabulary;
    LibraryCommands *m_commands;
};

} // namespace telaah::ui
