// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPoint>

class QContextMenuEvent;

namespace telaah::ui {

class CardsView;
class PassageCommands;
class ReadingView;

/// The context menus of the text and of the cards: what can be done with what is selected, or with
/// the passage under the pointer.
class PassageMenus : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive the menus.
    PassageMenus(
        ReadingView &reading, CardsView &cards, PassageCommands &commands,
        QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const QObject *watched, QPoint place);
    QPoint placeOfTarget(const QObject *watched) const;
    void open(QPoint global);

    ReadingView &m_reading;
    CardsView &m_cards;
    PassageCommands &m_commands;
};

} // namespace telaah::ui
