// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/LibraryModel.h"
#include "views/Look.h"

#include <QWidget>

#include <optional>

class QLabel;
class QListView;

namespace telaah::ui {

class SideDelegate;
class VocabularyPanel;

/// The library above and the vocabulary below.
class SidePanel : public QWidget
{
    Q_OBJECT

public:
    /// `notebook` must outlive the panel.
    explicit SidePanel(notebook::Notebook &notebook, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void retranslate();

    /// Marks the document as open, and counts in this revision of it.
    void showDocument(DocumentId id, RevisionId revisionId);

    VocabularyPanel &vocabulary() { return *m_vocabulary; }

    std::optional<documents::DocumentSummary> firstDocument() const;
    std::optional<documents::DocumentSummary> document(DocumentId id) const;

signals:
    void documentChosen(telaah::DocumentId id);
    void documentClicked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeViews();
    void layOutViews();
    void connectViews();
    void fitLibrary();
    void restoreChoice();

    LibraryModel m_library;
    DocumentId m_shown;
    SideDelegate *m_delegate;
    QLabel *m_libraryHeading;
    QListView *m_libraryView;
    VocabularyPanel *m_vocabulary;
};

} // namespace telaah::ui
