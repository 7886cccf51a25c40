// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QAction;
class QHBoxLayout;
class QToolButton;

namespace telaah::ui {

/// What can be done with a selection, in a bar beside it. Never takes the focus from the text: each
/// of its buttons has a key.
class SelectionBar : public QFrame
{
    Q_OBJECT

public:
    explicit SelectionBar(QWidget *parent);

    void setActions(const QList<QAction *> &actions);

    /// What is put on with a key of its own, in a second row: as many as there is room for. Those
    /// that are not visible are left out.
    void setRecent(const QList<QAction *> &actions);

    /// Shows the bar above `place`, or below if there is no room, but not over it. Both in the
    /// parent's coordinates; the bar stays within `bounds`.
    void showBeside(const QRect &place, const QRect &bounds);

private:
    void fitActions(int room);
    void fitRecent(int room);

    QList<QToolButton *> m_buttons;
    QHBoxLayout *m_actions;
    QHBoxLayout *m_more; ///< Those for which there is no room beside the others.
    QHBoxLayout *m_recent;
};

} // namespace telaah::ui
