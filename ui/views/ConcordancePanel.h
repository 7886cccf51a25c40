// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ConcordanceModel.h"
#include "views/Look.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableView;
class QToolButton;

namespace telaah::ui {

class ConcordanceDelegate;
class OtherNamesSwitch;
class QueryField;

/// A query, and the words that it finds in a column, with what stands before and after them. Arrows
/// move through the lines and Enter goes to one while the focus stays in the field.
class ConcordancePanel : public QWidget
{
    Q_OBJECT

public:
    /// `library` must outlive the panel.
    explicit ConcordancePanel(notebook::LibrarySearch &library, QWidget *parent = nullptr);

    void setLook(const Look &look);
    void retranslate();

    /// To type a query; `text` takes the place of the one that is there unless it is empty.
    void enter(const QString &text, bool isExact, bool hasOtherNames);
    void enterLines();

    /// What is on the screen, to be exported.
    const notebook::Concordance &concordance() const { return m_model.concordance(); }

signals:
    void previewed(const telaah::queries::ConcordanceLine &line);
    void forgotten(); ///< What was previewed is not found any more.
    void chosen(const telaah::queries::ConcordanceLine &line);
    void exportWanted();
    void escaped();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void connectParts();
    void ask();
    void show(const notebook::ConcordanceReply &reply);
    void showWords();
    void fitColumns();
    void move(int distance);
    void choose(const QModelIndex &index);

    notebook::LibrarySearch &m_library;
    Look m_look;
    ConcordanceModel m_model;
    notebook::ConcordanceReply m_reply;
    QTimer m_pause; ///< Until the next letter, since every text may have to be read.
    bool m_isFilling = false;
    QueryField *m_field;
    QToolButton *m_exact;
    QLabel *m_orderLabel;
    QComboBox *m_order;
    QLabel *m_widthLabel;
    QSpinBox *m_width;
    QLabel *m_summary;
    OtherNamesSwitch *m_otherNames;
    QPushButton *m_export;
    QTableView *m_lines;
    ConcordanceDelegate *m_delegate;
};

} // namespace telaah::ui
