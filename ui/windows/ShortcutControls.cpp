// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/ShortcutControls.h"

#include "dialogs/PreferencesDialog.h"
#include "dialogs/ShortcutSheet.h"

#include <QAction>

namespace telaah::ui {

ShortcutControls::ShortcutControls(Settings &settings, QWidget &window)
    : sheet(new QAction(this))
    , preferences(new QAction(this))
    , m_window(window)
    , m_book(settings)
{
    sheet->setObjectName(QStringLiteral("showShortcuts"));
    sheet->setShortcuts({QKeySequence(Qt::Key_Question), QKeySequence(Qt::Key_F1)});
    preferences->setObjectName(QStringLiteral("preferences"));
    preferences->setShortcut(Qt::CTRL | Qt::Key_Comma);
    preferences->setMenuRole(QAction::PreferencesRole);
    connect(sheet, &QAction::triggered, this, &ShortcutControls::showSheet);
    connect(preferences, &QAction::triggered, this, &ShortcutControls::showPreferences);
    retranslate();
}

void ShortcutControls::retranslate()
{
    sheet->setText(tr("&Keyboard shortcuts"));
    preferences->setText(tr("&Preferences…"));
}

void ShortcutControls::showSheet()
{
    auto *dialog = new ShortcutSheet(m_book, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ShortcutSheet::changeRequested, this, &ShortcutControls::showPreferences);
    dialog->open();
}

void ShortcutControls::showPreferences()
{
    auto *dialog = new PreferencesDialog(m_book, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace telaah::ui
