// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace telaah::ui {

/// Asks who is reading. Show it with open(); answered() carries the name and the initials.
class ReaderDialog : public QDialog
{
    Q_OBJECT

public:
    ReaderDialog(const QString &name, const QString &initials, QWidget *parent = nullptr);

signals:
    void answered(const QString &name, const QString &initials);

private:
    void suggestInitials();
    void updateButtons();

    QLineEdit *m_name;
    QLineEdit *m_initials;
    QDialogButtonBox *m_buttons;
};

} // namespace telaah::ui
