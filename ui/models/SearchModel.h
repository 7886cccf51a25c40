// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "notebook/LibrarySearch.h"

#include <QAbstractListModel>

namespace telaah::ui {

/// What a search found as one list: concepts first, then each document with its finds below it.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class RowKind {
        Concept,
        Document, ///< A heading; cannot be chosen.
        Find,
    };

    enum Role {
        KindRole = Qt::UserRole, ///< int, a RowKind.
        ConceptRole,             ///< notebook::FoundConcept
        FindRole,                ///< notebook::SearchFind
        CountRole,               ///< QString: how many finds are below a document, "7 hits".
        PlaceRole,               ///< QString: where it is and how it fits, "¶ 7 · exact".
    };

    /// Of the hits of a document.
    enum class Order {
        BestFirst,
        ByPlace, ///< The title, the text in reading order, then notes.
    };

    using QAbstractListModel::QAbstractListModel;

    void setReply(const notebook::SearchReply &reply);
    void setOrder(Order order); ///< From the next reply on.
    void retranslate();

    const notebook::SearchFind *findAt(int row) const; ///< Null if there stands something else.
    const notebook::FoundConcept *conceptAt(int row) const;
    const QList<notebook::SearchFind> &finds() const { return m_reply.finds; }

    /// From this row on in this direction, the first that can be chosen; -1 if there is none.
    int choosableFrom(int row, int direction) const;
    int firstFind() const; ///< -1 if nothing was found.

    /// How a match is called.
    static QString nameOf(search::MatchKind match);

    /// How a part of a text is called.
    static QString nameOf(notebook::TextPart part);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        RowKind kind;
        qsizetype place; ///< In the reply's list; of a document that of its first find.
        int count = 0;   ///< Of a document.
    };

    void sort();
    QString placeOf(const notebook::SearchFind &find) const;
    QString accessibleText(const Row &row) const;

    notebook::SearchReply m_reply;
    Order m_order = Order::BestFirst;
    QList<Row> m_rows;
};

} // namespace telaah::ui

Q_DECLARE_METATYPE(telaah::notebook::SearchFind)
Q_DECLARE_METATYPE(telaah::notebook::FoundConcept)
