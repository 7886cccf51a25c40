// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace telaah::ui {

class ShortcutBook;

/// All keys at a glance, by area, with those that are the same for everybody.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    /// `book` must outlive the sheet.
    explicit ShortcutSheet(const ShortcutBook &book, QWidget *parent = nullptr);

signals:
    void changeRequested(); ///< The reader wants other keys.
};

} // namespace telaah::ui
