// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/CardListModel.h"
#include "views/Look.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace telaah::ui {

class CardsView;

/// The cards, how many there are, and what they are filtered and sorted by.
class CardsPanel : public QWidget
{
    Q_OBJECT

public:
    /// `notebook`, `source` and `list` must outlive the panel.
    CardsPanel(
        notebook::Notebook &notebook, CardModel &source, CardListModel &list,
        QWidget *parent = nullptr);

    CardsView &cards() { return *m_cards; }

    void setLook(const Look &look);
    void retranslate();

    /// Where words to filter by are typed.
    void focusFilter();

    /// Shows all cards again; returns whether there was a filter.
    bool clearFilter();

signals:
    void escaped(); ///< There was nothing left to back out of.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Something to filter by, beside words.
    struct Condition
    {
        QString text;
        CardFilter without; ///< The filter once it is gone.
        int facet = 0;      ///< Whose mark and colours it has; 0 for none.
    };

    void layOut();
    void connectParts();
    void update();
    void updateHeading();
    void updateConditions();
    void dress(QToolButton &button, int facet) const;
    QList<Condition> conditions() const;
    void fillFilterMenu();
    void fillConcepts(QMenu *menu);
    void fillReaders(QMenu *menu);
    void fillSortMenu();
    void addChoice(QMenu *menu, const QString &text, const CardFilter &filter);
    void addOrder(const QString &text, const CardOrder &order);
    QString nameOf(CoderId coderId) const;
    QString nameOf(const CardOrder &order) const;

    notebook::Notebook &m_notebook;
    CardModel &m_source;
    CardListModel &m_list;
    Look m_look;
    QLabel *m_heading;
    QToolButton *m_sort;
    QLineEdit *m_words;
    QToolButton *m_filter;
    QVBoxLayout *m_conditions;
    CardsView *m_cards;
};

} // namespace telaah::ui
