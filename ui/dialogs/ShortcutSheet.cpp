// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/ShortcutSheet.h"

#include "dialogs/ShortcutTree.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace telaah::ui {

namespace {

QString arrows()
{
    return QStringLiteral("↑ ↓");
}

} // namespace

ShortcutSheet::ShortcutSheet(const ShortcutBook &book, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutSheet"));
    setWindowTitle(tr("Keyboard shortcuts"));
    const QString text = tr("In the text");
    const QString palette = tr("In the tag palette");
    const QString note = tr("In a note");
    auto *tree = new ShortcutTree(
        book,
        {{text, tr("Move the caret"), QStringLiteral("← → ↑ ↓, Home, End, PgUp, PgDn")},
         {text, tr("A page on, a page back"), tr("Space, Shift+Space")},
         {text, tr("Move the caret by words, to the ends of the text"),
          QStringLiteral("Ctrl+← Ctrl+→, Ctrl+Home, Ctrl+End")},
         {text, tr("Select"), tr("Shift and a key that moves the caret")},
         {text, tr("Choose the passage at the caret"), QStringLiteral("Enter")},
         {text, tr("Clear the selection, then leave the passage"), QStringLiteral("Esc")},
         {palette, tr("Choose"), arrows()},
         {palette, tr("Tag"), QStringLiteral("Enter")},
         {palette, tr("Tag and go on"), QStringLiteral("Ctrl+Enter")},
         {palette, tr("Next facet, previous facet"), QStringLiteral("Tab, Shift+Tab")},
         {palette, tr("First, second, third facet"), QStringLiteral("Ctrl+1, Ctrl+2, Ctrl+3")},
         {palette, tr("Close"), QStringLiteral("Esc")},
         {note, tr("End it, saved"), QStringLiteral("Esc, Ctrl+Enter")}});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    auto *change = buttons->addButton(tr("Change keys…"), QDialogButtonBox::ActionRole);
    change->setObjectName(QStringLiteral("changeKeys"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(tree, 1);
    layout->addWidget(buttons);
    resize(620, 640);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(change, &QPushButton::clicked, this, [this] {
        accept();
        emit changeRequested();
    });
}

} // namespace telaah::ui
