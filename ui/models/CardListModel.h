// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/CardFilter.h"
#include "models/CardModel.h"
#include "models/CardWords.h"
#include "text/PeopleOrder.h"

#include <QHash>

namespace telaah::ui {

/// The cards that are listed: those of a CardModel that fit the filter, in the chosen order.
/// Roles are those of CardModel.
///
/// A filter asks for ids and reads no card; when a passage changes, only that one is asked again.
class CardListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Both must outlive the model.
    CardListModel(notebook::Notebook &notebook, CardModel &source, QObject *parent = nullptr);

    const CardFilter &filter() const { return m_filter; }
    void setFilter(const CardFilter &filter);

    const CardOrder &order() const { return m_order; }
    void setOrder(const CardOrder &order);

    /// Gets ready for words to be typed into a filter, which takes a moment in a long text.
    void prepareForWords();

    /// Keeps a passage listed while it is being written on, though it may fit no longer; an invalid
    /// id for none.
    void setPinned(PassageId id);

    /// Of the labels that an order goes by.
    void setLanguage(vocabulary::Language language);

    /// Whether the passage is listed.
    bool contains(PassageId id) const { return indexOf(id).isValid(); }

    /// Invalid if it is not.
    QModelIndex indexOf(PassageId id) const;

    PassageId idAt(int row) const { return m_rows.at(row).id; }

    /// The first row whose passage starts at `offset` or after it, in UTF-16; rowCount() if there
    /// is none. Where the order is another one than that of the text, the first row of all.
    int rowFrom(qsizetype offset) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

signals:
    /// Before Qt's own signal, at which a selection forgets the row.
    void rowGoing();
    void filterChanged();
    void orderChanged();

private:
    /// Rows ascend by all of this.
    struct Row
    {
        qint64 key;
        qsizetype start;
        qsizetype end;
        PassageId id;

        friend auto operator<=>(const Row &, const Row &) = default;
    };

    void rebuild();
    void refresh();
    void readKeys();
    Row rowOf(const passages::Mark &mark) const;
    qsizetype placeOf(const Row &row) const;
    void follow(const passages::Mark &mark);
    void remove(const Row &row);
    qint64 keyOn(const Card &card) const;
    QHash<ConceptId, qint64> ranks() const;

    notebook::Notebook &m_notebook;
    CardModel &m_source;
    CardFilter m_filter;
    CardOrder m_order;
    PassageId m_pinned;
    bool m_isStale = false; ///< Names have changed while one was pinned.
    vocabulary::Language m_language = vocabulary::Language::Indonesian;
    text::PeopleOrder m_peopleOrder;
    QList<Row> m_rows;
    QHash<PassageId, qint64> m_keys;  ///< For CardOrder::By::Facet.
    QHash<ConceptId, qint64> m_ranks; ///< For the same.
    bool m_areKeysRead = false;       ///< Of the order, the vocabulary and the tags there are now.
    CardWords m_words;
};

} // namespace telaah::ui
