// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/ShortcutsPage.h"

#include "dialogs/KeyField.h"
#include "dialogs/ShortcutTree.h"
#include "support/ShortcutBook.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace telaah::ui {

namespace {

QPushButton *makeButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false); // Enter is for nobody by surprise.
    return button;
}

} // namespace

ShortcutsPage::ShortcutsPage(ShortcutBook &book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_tree(new ShortcutTree(book, {}))
    , m_name(new QLabel)
    , m_key(new KeyField)
    , m_verdict(new QLabel)
    , m_use(makeButton(QStringLiteral("useKey"), tr("Use this key")))
    , m_none(makeButton(QStringLiteral("noKey"), tr("No key")))
    , m_reset(makeButton(QStringLiteral("resetKey"), tr("Reset")))
    , m_resetAll(makeButton(QStringLiteral("resetAllKeys"), tr("Reset all keys")))
{
    m_key->setObjectName(QStringLiteral("keyField"));
    m_key->setPlaceholderText(tr("Press the new key here"));
    m_verdict->setObjectName(QStringLiteral("keyVerdict"));
    m_verdict->setWordWrap(true);
    m_verdict->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_verdict->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_name->setTextFormat(Qt::PlainText); // Without a buddy, which would take ampersands away.

    auto *keys = new QHBoxLayout;
    keys->addWidget(m_key, 1);
    keys->addWidget(m_use);
    keys->addWidget(m_none);
    keys->addWidget(m_reset);
    auto *last = new QHBoxLayout;
    last->addWidget(m_verdict, 1);
    last->addWidget(m_resetAll, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_name);
    layout->addLayout(keys);
    layout->addLayout(last);
    setFocusProxy(m_tree);

    connect(m_tree, &ShortcutTree::chosenChanged, this, &ShortcutsPage::showChosen);
    connect(m_key, &KeyField::keyChanged, this, &ShortcutsPage::update);
    connect(m_use, &QPushButton::clicked, this, &ShortcutsPage::use);
    connect(m_none, &QPushButton::clicked, this, [this] {
        m_book.setKeys(*m_tree->chosen(), {});
        showChosen();
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_book.reset(*m_tree->chosen());
        showChosen();
    });
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        m_book.resetAll();
        showChosen();
    });
    showChosen();
}

void ShortcutsPage::showChosen()
{
    const QAction *action = m_tree->chosen();
    m_name->setText(
        action ? tr("Key for “%1”:").arg(m_book.nameOf(*action))
               : tr("Choose a command above to give it another key."));
    m_key->setAccessibleName(m_name->text());
    m_key->clearKey();
    update();
}

void ShortcutsPage::update()
{
    const QAction *action = m_tree->chosen();
    const KeyVerdict verdict = action ? m_book.judge(*action, m_key->key()) : KeyVerdict();
    m_verdict->setText(reasonAgainst(verdict));
    m_key->setEnabled(action);
    m_use->setEnabled(action && !m_key->key().isEmpty() && verdict.reason == KeyVerdict::Free);
    m_none->setEnabled(action && !action->shortcuts().isEmpty());
    m_reset->setEnabled(action && m_book.isChanged(*action));
    m_resetAll->setEnabled(std::ranges::any_of(
        m_book.entries(),
        [this](const ShortcutEntry &entry) { return m_book.isChanged(*entry.action); }));
}

void ShortcutsPage::use()
{
    m_book.setKeys(*m_tree->chosen(), {m_key->key()});
    showChosen();
}

QString ShortcutsPage::reasonAgainst(const KeyVerdict &verdict) const
{
    const QString key = m_key->text();
    switch (verdict.reason) {
    case KeyVerdict::Free:
        return {};
    case KeyVerdict::Taken:
        return tr("%1 is the key of “%2”: choose another, or take it away there first.")
            .arg(key, m_book.nameOf(*verdict.rival));
    case KeyVerdict::AltGr:
        return tr("%1 types a character on some keyboards: choose another.").arg(key);
    case KeyVerdict::Typing:
        return tr("%1 is needed for typing: add Ctrl or Alt.").arg(key);
    case KeyVerdict::Reserved:
        return tr("%1 moves the caret or the focus: choose another.").arg(key);
    case KeyVerdict::Menus:
        return tr("%1 is kept for opening menus: choose another.").arg(key);
    }
    Q_UNREACHABLE();
}

} // namespace telaah::ui
