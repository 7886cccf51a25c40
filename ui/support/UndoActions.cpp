// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/UndoActions.h"

#include "common/PlainTooltip.h"
#include "common/StepText.h"
#include "support/LongStep.h"
#include "support/PlainLabel.h"

#include <QAction>

namespace telaah::ui {

using notebook::Notebook;
using notebook::Turn;

UndoActions::UndoActions(Notebook &notebook, QWidget &window)
    : QObject(&window)
    , m_notebook(notebook)
    , m_window(window)
    , m_undo(new QAction(this))
    , m_redo(new QAction(this))
{
    m_undo->setObjectName(QStringLiteral("undo"));
    m_redo->setObjectName(QStringLiteral("redo"));
    m_undo->setShortcut(Qt::CTRL | Qt::Key_Z); // The system's own have keys that nobody has.
    m_redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    connect(m_undo, &QAction::triggered, this, [this] { turn(Turn::Way::Undo); });
    connect(m_redo, &QAction::triggered, this, [this] { turn(Turn::Way::Redo); });
    connect(&notebook, &Notebook::changed, this, &UndoActions::update);
    connect(&notebook, &Notebook::changedOutside, this, &UndoActions::update);
    update();
}

void UndoActions::turn(Turn::Way way)
{
    emit aboutToTurn();
    const bool isUndo = way == Turn::Way::Undo;
    const auto step = isUndo ? m_notebook.history().undoStep() : m_notebook.history().redoStep();
    perform(m_notebook, m_window, Turn{way, {}}, [this, isUndo, step] {
        if (!step)
            return;
        //: %1 is a step of the history, such as "Add tag: CBM"
        emit turned((isUndo ? tr("Undone — %1") : tr("Redone — %1")).arg(StepText::of(*step)));
    });
}

void UndoActions::update()
{
    const auto undoStep = m_notebook.history().undoStep();
    m_undo->setEnabled(undoStep.has_value());
    m_undo->setText(undoStep ? plainLabel(StepText::undo(*undoStep)) : tr("Undo"));
    m_undo->setIconText(tr("Undo"));
    m_undo->setProperty("plainName", tr("Undo"));
    m_undo->setToolTip(undoStep ? plainTooltip(StepText::undo(*undoStep)) : tr("Undo"));

    const auto redoStep = m_notebook.history().redoStep();
    m_redo->setEnabled(redoStep.has_value());
    m_redo->setText(redoStep ? plainLabel(StepText::redo(*redoStep)) : tr("Redo"));
    m_redo->setIconText(tr("Redo"));
    m_redo->setProperty("plainName", tr("Redo"));
    m_redo->setToolTip(redoStep ? plainTooltip(StepText::redo(*redoStep)) : tr("Redo"));
}

} // namespace telaah::ui
