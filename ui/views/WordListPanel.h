// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/WordListModel.h"
#include "notebook/WordListJob.h"
#include "views/Look.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace telaah::history {
struct Changes;
}

namespace telaah::ui {

class WordListDelegate;

/// How often which words occur, in the document that is open or in all. Arrows move through them
/// and Enter lines one up while the focus stays in the field that filters.
class WordListPanel : public QWidget
{
    Q_OBJECT

public:
    /// `notebook` must outlive the panel.
    explicit WordListPanel(notebook::Notebook &notebook, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void retranslate();
    void enter(); ///< To type what is looked for.

    /// Which document is open; nothing for none.
    void setDocument(std::optional<DocumentId> id);

    /// What is shown, as it stands, to be exported.
    QList<text::CountedWord> shown() const { return m_model.shown(); }

signals:
    void concordanceWanted(const QString &query);
    void exportWanted();
    void escaped();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void connectParts(notebook::Notebook &notebook);
    void follow(const history::Changes &changes);
    void forget();
    void ask();
    template<typename Change>
    void rearrange(Change change);
    void showWords();
    QString counts() const;
    void offerDocument();
    void fitColumns();
    void move(int distance);
    void choose(const QModelIndex &index);
    bool isOfDocument() const;

    Look m_look;
    WordListModel m_model;
    notebook::WordListJob m_job;
    std::optional<DocumentId> m_document;
    std::optional<Error> m_failure;
    bool m_isStale = true; ///< Counted since are other texts.
    QLineEdit *m_filter;
    QComboBox *m_scope;
    QComboBox *m_order;
    QCheckBox *m_stopWords;
    QLabel *m_summary;
    QTableView *m_words;
    WordListDelegate *m_delegate;
    QPushButton *m_export;
};

} // namespace telaah::ui
