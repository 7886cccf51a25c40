// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/PreferencesDialog.h"

#include "dialogs/ShortcutsPage.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace telaah::ui {

PreferencesDialog::PreferencesDialog(ShortcutBook &book, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("preferencesDialog"));
    setWindowTitle(tr("Preferences"));
    auto *pages = new QTabWidget;
    pages->setObjectName(QStringLiteral("pages"));
    pages->setAccessibleName(tr("Preferences"));
    pages->setFocusPolicy(Qt::NoFocus); // Its tabs take the focus, not the frame around all.
    auto *shortcuts = new ShortcutsPage(book);
    pages->addTab(shortcuts, tr("&Keys"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(pages, 1);
    layout->addWidget(buttons);
    resize(640, 640);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    shortcuts->setFocus();
}

} // namespace telaah::ui
