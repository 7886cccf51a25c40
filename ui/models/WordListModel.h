// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "notebook/WordList.h"

#include <QAbstractTableModel>

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

    /// What is shown, as it stands.
    QList<text::CountedWord> shown() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void arrange();
    bool isShown(const text::CountedWord &word) const;

    notebook::WordList m_list;
    QList<qsizetype> m_rows; ///< Places in the list.
    Order m_order = Order::Count;
    QString m_filter;
    bool m_isShowingStopWords = false;
};

} // namespace telaah::ui
