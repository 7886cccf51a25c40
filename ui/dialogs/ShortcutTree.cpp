// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/ShortcutTree.h"

#include "support/ShortcutBook.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace telaah::ui {

namespace {

constexpr int ActionRole = Qt::UserRole;

/// Rows without keys are found by them as well, so both columns are searched.
constexpr int AllColumns = -1;

} // namespace

ShortcutTree::ShortcutTree(
    const ShortcutBook &book, const QList<FixedKey> &fixedKeys, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_fixedKeys(fixedKeys)
    , m_search(new QLineEdit)
    , m_tree(new QTreeView)
{
    m_search->setObjectName(QStringLiteral("shortcutSearch"));
    m_search->setPlaceholderText(tr("Search commands and keys…"));
    m_search->setAccessibleName(tr("Search commands and keys"));
    m_search->setClearButtonEnabled(true);
    m_found.setSourceModel(&m_model);
    m_found.setRecursiveFilteringEnabled(true);
    m_found.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found.setFilterKeyColumn(AllColumns);
    m_tree->setObjectName(QStringLiteral("shortcuts"));
    m_tree->setAccessibleName(tr("Commands and their keys"));
    m_tree->setModel(&m_found);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setIndentation(12);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    setFocusProxy(m_search);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found.setFilterFixedString(text);
        m_tree->expandAll();
    });
    connect(
        m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &ShortcutTree::chosenChanged);
    connect(&book, &ShortcutBook::changed, this, &ShortcutTree::fill);
    fill();
}

QStandardItem *ShortcutTree::areaOf(const QString &area)
{
    const QList<QStandardItem *> known = m_model.findItems(area);
    if (!known.isEmpty())
        return known.first();
    auto *made = new QStandardItem(area);
    QFont font = made->font();
    font.setWeight(QFont::DemiBold);
    made->setFont(font);
    made->setSelectable(false);
    auto *beside = new QStandardItem; // Whoever comes by there is told where they are.
    beside->setAccessibleText(area);
    beside->setSelectable(false);
    m_model.appendRow({made, beside});
    return made;
}

void ShortcutTree::fill()
{
    const QAction *before = chosen();
    m_model.clear();
    m_model.setHorizontalHeaderLabels({tr("Command"), tr("Key")});
    const auto add = [this](const QString &area, const QString &name, const QString &keys) {
        auto *item = new QStandardItem(name);
        auto *key = new QStandardItem(keys);
        key->setAccessibleText(keys.isEmpty() ? tr("No key") : keys);
        item->setAccessibleText(keys.isEmpty() ? name : QStringLiteral("%1: %2").arg(name, keys));
        areaOf(area)->appendRow({item, key});
        return item;
    };
    for (const ShortcutEntry &entry : m_book.entries()) {
        QStandardItem *item = add(entry.area, entry.name, textOf(entry.action->shortcuts()));
        item->setData(QVariant::fromValue(entry.action), ActionRole);
    }
    for (const FixedKey &key : m_fixedKeys)
        add(key.area, key.name, key.keys);
    m_tree->expandAll();
    m_tree->header()->setStretchLastSection(true);
    m_tree->setColumnWidth(0, 300);
    if (before)
        choose(*before);
}

QAction *ShortcutTree::chosen() const
{
    return m_tree->currentIndex().siblingAtColumn(0).data(ActionRole).value<QAction *>();
}

void ShortcutTree::choose(const QAction &action)
{
    for (int area = 0; area < m_found.rowCount(); ++area) {
        const QModelIndex parent = m_found.index(area, 0);
        for (int row = 0; row < m_found.rowCount(parent); ++row) {
            const QModelIndex index = m_found.index(row, 0, parent);
            if (index.data(ActionRole).value<QAction *>() == &action)
                m_tree->setCurrentIndex(index);
        }
    }
}

} // namespace telaah::ui
