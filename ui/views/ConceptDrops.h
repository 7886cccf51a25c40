// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "passages/Passage.h"

#include <QObject>

class QDropEvent;

namespace telaah::notebook {
class Notebook;
}

namespace telaah::ui {

class CardsView;
class PassageCommands;
class ReadingView;

/// Lets concepts be dropped: on selected words, on a passage in the text, or on its card.
class ConceptDrops : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive it.
    ConceptDrops(
        const notebook::Notebook &notebook, ReadingView &reading, CardsView &cards,
        PassageCommands &commands, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOnSelection(const QObject *watched, QPoint place) const;
    PassageId passageAt(const QObject *watched, QPoint place) const;
    void drop(const QObject *watched, QPoint place, ConceptId conceptId);

    const notebook::Notebook &m_notebook;
    ReadingView &m_reading;
    CardsView &m_cards;
    PassageCommands &m_commands;
};

} // namespace telaah::ui
