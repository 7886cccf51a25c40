// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace telaah::ui {

class KeyField;
class ShortcutBook;
class ShortcutTree;
struct KeyVerdict;

/// The page of the preferences where actions get other keys. What is chosen holds at once.
class ShortcutsPage : public QWidget
{
    Q_OBJECT

public:
    /// `book` must outlive the page.
    explicit ShortcutsPage(ShortcutBook &book, QWidget *parent = nullptr);

private:
    void showChosen();
    void update();
    void use();
    QString reasonAgainst(const KeyVerdict &verdict) const;

    ShortcutBook &m_book;
    ShortcutTree *m_tree;
    QLabel *m_name;
    KeyField *m_key;
    QLabel *m_verdict;
    QPushButton *m_use;
    QPushButton *m_none;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
};

} // namespace telaah::ui
