// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/ChosenCards.h"

#include "views/CardsView.h"

#include <algorithm>

namespace telaah::ui {

ChosenCards::ChosenCards(CardListModel &list, CardsView &cards, QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_cards(cards)
{
    connect(&list, &QAbstractItemModel::modelAboutToBeReset, this, &ChosenCards::keep);
    connect(&list, &CardListModel::rowGoing, this, &ChosenCards::keep);
}

QList<PassageId> ChosenCards::ids() const
{
    QList<PassageId> ids;
    QList<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : m_cards.selectionModel()->selection())
        ranges.append({range.top(), range.bottom()});
    std::ranges::sort(ranges);
    for (const auto &[top, bottom] : std::as_const(ranges)) {
        for (int row = top; row <= bottom; ++row)
            ids.append(m_list.idAt(row));
    }
    return ids;
}

/// A single one is the active passage, which is followed as such.
void ChosenCards::keep()
{
    if (m_kept || m_cards.selectedCount() < 2)
        return;
    m_kept = ids();
    QMetaObject::invokeMethod(this, &ChosenCards::settle, Qt::QueuedConnection);
}

void ChosenCards::settle()
{
    if (!m_kept)
        return;
    const QItemSelection rows = rowsOf(*m_kept);
    m_kept.reset(); // Before anybody hears of it and asks.
    if (!rows.isEmpty())
        m_cards.selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
}

QItemSelection ChosenCards::rowsOf(const QList<PassageId> &ids) const
{
    QList<int> rows;
    for (const PassageId id : ids) {
        if (const QModelIndex index = m_list.indexOf(id); index.isValid())
            rows.append(index.row());
    }
    std::ranges::sort(rows);
    QItemSelection selection;
    for (qsizetype first = 0; first < rows.size();) {
        qsizetype next = first + 1;
        while (next < rows.size() && rows.at(next) == rows.at(next - 1) + 1)
            ++next;
        selection.append(
            QItemSelectionRange(m_list.index(rows.at(first)), m_list.index(rows.at(next - 1))));
        first = next;
    }
    return selection;
}

} // namespace telaah::ui
