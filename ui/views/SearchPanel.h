// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/SearchModel.h"
#include "views/Look.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QSettings;
class QToolButton;

namespace telaah::ui {

class OtherNamesSwitch;
class QueryField;
class SavedQueryButton;
class SearchDelegate;

/// The field for searching everything, with what was found below it as one types. Arrows move
/// through the hits and Enter chooses one while the focus stays in the field.
class SearchPanel : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the panel. `settings` keep the order of the hits.
    SearchPanel(
        notebook::Notebook &notebook, notebook::LibrarySearch &library, QSettings &settings,
        QWidget *parent = nullptr);

    void setLook(const Look &look);
    void retranslate();

    /// To type a query, or type over the one that is there.
    void enter();

    /// To go on among the hits, from the one that was chosen last.
    void enterHits();

    /// What stands in the field.
    QString text() const;
    bool isExact() const;
    bool hasOtherNames() const; ///< Whether those of what was typed are searched for, too.

    /// What can be tagged of the hits that are listed, and whether these are all.
    QList<notebook::SearchFind> taggable() const;
    bool isListingAll() const;

    /// All that are listed.
    const QList<notebook::SearchFind> &finds() const { return m_model.finds(); }

    /// What the hits are of.
    const notebook::SearchQuestion &question() const { return m_reply.question; }

signals:
    void previewed(const telaah::notebook::SearchFind &find);
    void chosen(const telaah::notebook::SearchFind &find);
    void tagWanted(const telaah::notebook::SearchFind &find);
    void allWanted(); ///< To be tagged.
    void listed();    ///< Hits, or none any more.
    void forgotten(); ///< What was previewed is not found any more.
    void conceptChosen(telaah::ConceptId conceptId);
    void concordanceWanted();
    void escaped();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void connectParts();
    void takeOrder();
    void ask();
    void show(const notebook::SearchReply &reply);
    void fill(
        const notebook::SearchReply &reply, const std::optional<notebook::SearchFind> &current);
    void use(const QString &query);
    QPushButton *offer() const;
    bool isAnswered() const;
    void wantAll();
    void showWords();
    QString summary() const;
    QString remarks() const;
    int firstRow() const;
    void move(int distance);
    void follow(const QModelIndex &index);
    void choose(const QModelIndex &index);
    void pressEnter(Qt::KeyboardModifiers modifiers);

    notebook::LibrarySearch &m_library;
    QSettings &m_settings;
    Look m_look;
    SearchModel m_model;
    notebook::SearchReply m_reply;
    bool m_isAllWanted = false;                     ///< Before there was an answer.
    std::optional<Qt::KeyboardModifiers> m_entered; ///< With Enter, before there was an answer.
    std::optional<notebook::SearchFind> m_chosen;   ///< Where somebody went last.
    bool m_isFilling = false; ///< What becomes current now was chosen by nobody.
    QueryField *m_field;
    QToolButton *m_exact;
    SavedQueryButton *m_saved;
    OtherNamesSwitch *m_otherNames;
    QLabel *m_problem;
    QWidget *m_summaryRow;
    QPushButton *m_suggestion;
    QPushButton *m_smallLetters;
    QLabel *m_summary;
    QComboBox *m_order;
    QListView *m_list;
    SearchDelegate *m_delegate;
    QPushButton *m_tagAll;
    QPushButton *m_concordance;
};

} // namespace telaah::ui
