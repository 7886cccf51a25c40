// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;
class QMainWindow;

namespace telaah::ui {

class ReadScreen;

/// Which of the panels beside the text are shown: those that the reader wants, as far as the text
/// keeps lines that can be read. Where it would not, the cards go first, and come back with the
/// room; whoever asks for a panel meanwhile has it.
class SidePanels : public QObject
{
    Q_OBJECT

public:
    /// Belongs to `window`.
    explicit SidePanels(QMainWindow &window);

    QAction *left() const { return m_left.action; }
    QAction *right() const { return m_right.action; }

    /// Null for none. `isLeftTaken` as in setLeftTaken().
    void setScreen(ReadScreen *screen, bool isLeftTaken);

    /// What is found takes the place of the library and the vocabulary.
    void setLeftTaken(bool isTaken);

    /// Once the text needs another width.
    void fit();

    void retranslate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Panel
    {
        bool isWanted() const;

        QAction *action;
        bool hasGivenWay = false;
        bool isAskedFor = false; ///< Although there is no room.
    };

    void make(Panel &panel, Panel &other, const QString &name, const QKeySequence &key);
    bool canHoldBoth() const;
    int widthWith(bool hasLeft, bool hasRight) const;
    static void show(Panel &panel, bool isShown);

    QMainWindow &m_window;
    ReadScreen *m_screen = nullptr;
    Panel m_left;
    Panel m_right;
    bool m_isLeftTaken = false;
};

} // namespace telaah::ui
