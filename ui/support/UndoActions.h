// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "notebook/Notebook.h"

class QAction;
class QWidget;

namespace telaah::ui {

/// The actions Undo and Redo for menus and toolbars. They are named after the step they would turn
/// to, and disabled while there is none.
class UndoActions : public QObject
{
    Q_OBJECT

public:
    /// `notebook` must outlive the actions, which belong to this object, and that to `window`.
    UndoActions(notebook::Notebook &notebook, QWidget &window);

    QAction *undo() const { return m_undo; }
    QAction *redo() const { return m_redo; }

signals:
    /// Undo or redo is asked for; what is being typed can still be stored.
    void aboutToTurn();

    /// Says which step was undone or redone, for that may be out of sight.
    void turned(const QString &what);

public:
    /// Names them anew, in the language of the interface.
    void update();

private:
    void turn(notebook::Turn::Way way);

    notebook::Notebook &m_notebook;
    QWidget &m_window;
    QAction *m_undo;
    QAction *m_redo;
};

} // namespace telaah::ui
