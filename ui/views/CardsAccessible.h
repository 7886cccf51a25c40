// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/CardModel.h"

#include <QAccessibleWidget>

namespace telaah::ui {

class CardsView;

/// What screen readers are told of a CardsView: a list with a row for each card, made when it is
/// asked for.
class CardsAccessible : public QAccessibleWidget
{
public:
    explicit CardsAccessible(CardsView &view);
    ~CardsAccessible() override;

    /// Makes Qt find this class for views of cards; more than once does no harm.
    static void install();

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *focusChild() const override;

private:
    CardsView &view() const;

    mutable QHash<PassageId, QAccessible::Id> m_rows; ///< What was asked for so far.
};

} // namespace telaah::ui
