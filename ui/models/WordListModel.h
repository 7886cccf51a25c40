// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "notebook/WordList.h"

#include <QAbstractTableModel>

#include <vector>

namespace telaah::ui {

/// Words with how often they occur, sorted and filtered: by itself, since proxies are slow where
/// tens of thousands of rows come and go at a key.
class WordListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Word, ///< DisplayRole: the form that names it.
        Count,
        Documents,
        ColumnCount,
    };

    enum Role {
        OthersRole = Qt::UserRole, ///< QString: its other forms, the most frequent ones first.
    };

    enum class Order {
        Count,
        Word, ///< As an Indonesian dictionary has them.
        Documents,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setList(const notebook::WordList &list);
    void setOrder(Order order);
    void setFilter(
        const QString &typed); ///< What stands in one of the forms; case does not matter.
    void setShowingStopWords(bool isShowing);
    void retranslate();

    const text::CountedWord *wordAt(int row) const; ///< Null if there is none.
    int rowOf(const QString &form) const;           ///< Of what is named so; -1 if it is not shown.
    qint64 running() const { return m_list.running; }

    /// How often the words that are shown occur, together.
    qint64 shownRunning() const { return m_shownRunning; }

    /// Whether nothing is left out.
    bool isShowingAll() const { return m_filter.isEmpty() && m_isShowingStopWords; }

    /// What is shown, as it stands.
    QList<text::CountedWord> shown() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void noteLetters();
    void sort();
    void choose();
    std::vector<bool> fitting() const;

    notebook::WordList m_list;
    QString m_letters; ///< Of all forms, each on a line, without case: what is filtered by.
    std::vector<qsizetype> m_ends;   ///< Of each word, in m_letters.
    std::vector<qsizetype> m_sorted; ///< Places in the list, of all words.
    std::vector<qsizetype> m_rows;   ///< The same of what is shown.
    qint64 m_shownRunning = 0;
    Order m_order = Order::Count;
    QString m_filter;
    bool m_isShowingStopWords = false;
};

} // namespace telaah::ui
