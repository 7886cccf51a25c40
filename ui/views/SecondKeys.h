// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;

namespace telaah::ui {

class PassageCommands;
class SecondReading;

/// The keys of passages in the document beside: they quote from it, and say how the others are to
/// be had.
class SecondKeys : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive it. `swap` has the two documents change places.
    SecondKeys(
        SecondReading &second, PassageCommands &commands, const QAction &swap, QObject *parent);

signals:
    void hinted(const QString &message);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    SecondReading &m_second;
    PassageCommands &m_commands;
    const QAction &m_swap;
};

} // namespace telaah::ui
