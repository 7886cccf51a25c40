// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/CardListModel.h"

#include <QObject>

#include <optional>

class QItemSelection;

namespace telaah::ui {

class CardsView;

/// The cards that are chosen together. They stay chosen when the list is read anew or sorted
/// otherwise, and when rows move, which Qt's selection does not survive.
class ChosenCards : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ChosenCards(CardListModel &list, CardsView &cards, QObject *parent = nullptr);

    /// In the order of the list.
    QList<PassageId> ids() const;

    /// Whether rows come and go just now: what is chosen at the moment says nothing.
    bool isUnsettled() const { return m_kept.has_value(); }

    /// Chooses again what was chosen and is still listed. To be called when a change is over;
    /// otherwise it happens before the next event.
    void settle();

private:
    void keep();
    QItemSelection rowsOf(const QList<PassageId> &ids) const;

    CardListModel &m_list;
    CardsView &m_cards;
    std::optional<QList<PassageId>> m_kept; ///< Nothing while the rows are at rest.
};

} // namespace telaah::ui
