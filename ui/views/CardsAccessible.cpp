// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/CardsAccessible.h"

#include "views/CardsView.h"

#include <QPointer>

namespace telaah::ui {

namespace {

QAccessibleInterface *make(const QString & /*className*/, QObject *object)
{
    auto *view = qobject_cast<CardsView *>(object);
    return view ? new CardsAccessible(*view) : nullptr;
}

/// A card. Rows move when others come and go, so that it holds on to one of them.
class CardAccessible
    : public QAccessibleInterface
    , public QAccessibleActionInterface
{
public:
    CardAccessible(CardsView &view, const QModelIndex &index)
        : m_view(&view)
        , m_index(index)
    {
    }

    QModelIndex index() const { return m_index; }

    bool isValid() const override { return m_view && m_index.isValid(); }
    QObject *object() const override { return nullptr; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view.data());
    }
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name
            ? m_index.data(Qt::AccessibleTextRole).toString()
            : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_view->visualRect(m_index);
        return {m_view->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const QRect place = m_view->visualRect(m_index);
        state.selectable = true;
        state.multiSelectable = true;
        state.focusable = true;
        state.selected = m_view->selectionModel()->isSelected(m_index);
        state.focused = m_view->hasFocus() && m_view->currentIndex() == m_index;
        state.offscreen = !place.intersects(m_view->viewport()->rect());
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
            ? static_cast<QAccessibleActionInterface *>(this)
            : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &) override
    {
        if (!isValid())
            return;
        m_view->setCurrentIndex(m_index);
        m_view->setFocus();
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<CardsView> m_view;
    QPersistentModelIndex m_index;
};

} // namespace

CardsAccessible::CardsAccessible(CardsView &view)
    : QAccessibleWidget(&view, QAccessible::List)
{
}

CardsAccessible::~CardsAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_rows))
        QAccessible::deleteAccessibleInterface(id);
}

void CardsAccessible::install()
{
    QAccessible::installFactory(make);
}

int CardsAccessible::childCount() const
{
    const QAbstractItemModel *model = view().model();
    return model ? model->rowCount() : 0;
}

QAccessibleInterface *CardsAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const QModelIndex card = view().model()->index(index, 0);
    const auto id = card.data(CardModel::MarkRole).value<passages::Mark>().id;
    if (const auto known = m_rows.constFind(id); known != m_rows.cend()) {
        if (QAccessibleInterface *row = QAccessible::accessibleInterface(*known);
            row && row->isValid())
            return row;
        QAccessible::deleteAccessibleInterface(*known); // Its row has gone and come back.
    }
    auto *row = new CardAccessible(view(), card);
    m_rows.insert(id, QAccessible::registerAccessibleInterface(row));
    return row;
}

QAccessibleInterface *CardsAccessible::childAt(int x, int y) const
{
    const QPoint point = view().viewport()->mapFromGlobal(QPoint(x, y));
    return view().viewport()->rect().contains(point) ? child(view().indexAt(point).row()) : nullptr;
}

int CardsAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *row = dynamic_cast<const CardAccessible *>(child);
    return row ? row->index().row() : -1;
}

QAccessibleInterface *CardsAccessible::focusChild() const
{
    return view().hasFocus() ? child(view().currentIndex().row()) : nullptr;
}

CardsView &CardsAccessible::view() const
{
    return *static_cast<CardsView *>(widget());
}

} // namespace telaah::ui
