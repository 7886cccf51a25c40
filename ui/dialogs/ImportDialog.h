// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ImportListModel.h"
#include "reader/ReadingStyle.h"
#include "views/Look.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QListView;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace telaah::ui {

class ImportDetails;
class ImportRemarks;
class LeftOutList;
class ReadingView;

/// Shows what was read from files before it goes into the notebook, with details to be corrected
/// and choices to be made, and puts it there one document after the other. Show it with open().
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `notebook` must outlive the dialog.
    ImportDialog(
        notebook::Notebook &notebook, const Look &look, const ReadingStyle &style,
        QWidget *parent = nullptr);

    /// `unread` are files and folders that could not be looked into. Once.
    void read(const QList<notebook::ImportSource> &sources, const QList<Error> &unread);

    void done(int result) override;

signals:
    void addingStarted();

    /// When it closes: what came into the notebook, in order.
    void imported(const QList<telaah::DocumentId> &documents);

private:
    QWidget *makeList();
    QWidget *makePage();
    void connectParts();
    void showEntry(int row);
    void showText(const ImportEntry &entry);
    void start();
    void end();
    void update();
    QString summary() const;

    ImportListModel m_model;
    QListView *m_list;
    QStackedWidget *m_pages;
    QLabel *m_message; ///< In place of a page, for what could not be read.
    ImportDetails *m_details;
    ImportRemarks *m_remarks;
    QTabWidget *m_tabs;
    ReadingView *m_preview;
    LeftOutList *m_leftOut;
    QLabel *m_summary;
    QProgressBar *m_progress;
    QDialogButtonBox *m_buttons;
    QPushButton *m_import;
    QPushButton *m_cancel;
    int m_shown = -1;
    std::pair<int, int> m_shownText{-1, 0}; ///< The row, and which reading of it.
    QString m_notice;                       ///< What could not be done last.
    bool m_isClosing = false;               ///< Once the document that is being added is there.
    int m_toAdd = 0;
    QList<DocumentId> m_added;
};

} // namespace telaah::ui
