// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace telaah::ui {

class ShortcutBook;

/// What a reader sets once; a page for each subject.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `book` must outlive the dialog.
    explicit PreferencesDialog(ShortcutBook &book, QWidget *parent = nullptr);
};

} // namespace telaah::ui
