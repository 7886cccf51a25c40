// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "notebook/PassageActions.h"

#include <QObject>

class QAction;

namespace telaah::ui {

class ReadingView;

/// Moving where the active passage starts and ends: a word at a time by keys, or by the mouse.
class PassageEnds : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it. The actions answer to their keys in the text.
    PassageEnds(notebook::Notebook &notebook, ReadingView &reading, QObject *parent);

    QAction *startBack;
    QAction *startForth;
    QAction *endForth;
    QAction *endBack;

    void retranslate();

signals:
    void moved(telaah::PassageId id);
    void hinted(const QString &message); ///< Why nothing happened.

private:
    enum class Towards {
        Back,
        Forth,
    };

    QAction *make(const QString &name, Qt::Key key, bool isStart, Towards towards);
    void move(bool isStart, Towards towards);
    void setRange(PassageId id, text::TextRange range);

    notebook::Notebook &m_notebook;
    ReadingView &m_reading;
};

} // namespace telaah::ui
