// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace telaah::ui {

/// One line of plain text that is cut short with an ellipsis where there is no room for all of it;
/// a tooltip then has the whole. Screen readers get the whole as well.
class ShortLabel : public QLabel
{
    Q_OBJECT

public:
    /// `mode` says where the ellipsis stands.
    explicit ShortLabel(Qt::TextElideMode mode, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString shortened() const;

    Qt::TextElideMode m_mode;
};

} // namespace telaah::ui
