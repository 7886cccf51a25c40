// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/DocumentSearch.h"

#include <QBasicTimer>
#include <QObject>

class QAction;

namespace telaah::ui {

class FindBar;
class ReadingView;

/// Finding in the document: searches while somebody types, paints all hits, and selects the one
/// that is shown.
class FindCommands : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the commands. The actions answer to their keys in all of `scope`.
    FindCommands(ReadingView &reading, FindBar &bar, QWidget &scope);

    QAction *find;
    QAction *next;
    QAction *previous;
    QAction *forms;

    /// Another text is shown: what is found there is painted and counted, and nobody taken to it.
    void enterText();

    void retranslate();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    QAction *make(const QString &name, const QKeySequence &key, void (FindCommands::*command)());
    void open();
    void switchForms();
    void nameForms();
    void close();
    void goToNext() { step(1); }
    void goToPrevious() { step(-1); }
    void restart();
    void search();
    void goOn();
    const QList<text::TextRange> &hits() const { return m_search.hits(); }
    void step(int direction);
    void showHit(qsizetype index);
    qsizetype hitFrom(qsizetype offset) const;
    void updateCount();

    ReadingView &m_reading;
    FindBar &m_bar;
    DocumentSearch m_search;
    qsizetype m_origin = 0;    ///< Where the search was started from.
    qsizetype m_current = -1;  ///< The hit that is shown.
    bool m_isEntering = false; ///< In a text where nobody has asked for a hit yet.
    QBasicTimer m_work;        ///< Runs while there is text to look through.
};

} // namespace telaah::ui
