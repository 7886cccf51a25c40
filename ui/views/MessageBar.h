// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace telaah::ui {

/// Says what could not be done, above the text, until it is closed or something else works.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(const QString &message);
    void retranslate();

private:
    QLabel *m_text;
    QToolButton *m_close;
};

} // namespace telaah::ui
