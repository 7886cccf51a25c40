// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace telaah::ui {

/// What the window shows while no notebook is open: that, and what to do about it.
class EmptyPage : public QWidget
{
    Q_OBJECT

public:
    /// Both actions must outlive the page.
    EmptyPage(QAction &open, QAction &create, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_heading;
    QLabel *m_explanation;
    QPushButton *m_open;
    QPushButton *m_create;
};

} // namespace telaah::ui
