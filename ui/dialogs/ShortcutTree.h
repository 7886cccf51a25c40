// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QWidget>

class QAction;
class QLineEdit;
class QTreeView;

namespace telaah::ui {

class ShortcutBook;

/// Actions and their keys by area, with a field that searches both.
class ShortcutTree : public QWidget
{
    Q_OBJECT

public:
    /// A key that nobody can change, and what it does.
    struct FixedKey
    {
        QString area;
        QString name;
        QString keys;
    };

    /// `book` must outlive the tree.
    ShortcutTree(
        const ShortcutBook &book, const QList<FixedKey> &fixedKeys, QWidget *parent = nullptr);

    /// Null for none.
    QAction *chosen() const;
    void choose(const QAction &action);

signals:
    void chosenChanged();

private:
    void fill();
    QStandardItem *areaOf(const QString &area);

    const ShortcutBook &m_book;
    const QList<FixedKey> m_fixedKeys;
    QStandardItemModel m_model;
    QSortFilterProxyModel m_found;
    QLineEdit *m_search;
    QTreeView *m_tree;
};

} // namespace telaah::ui
