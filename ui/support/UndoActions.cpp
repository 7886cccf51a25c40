// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/UndoActions.h"

#include "common/PlainTooltip.h"
#include "common/StepText.h"
#include "notebook/Notebook.h"
#include "support/LongStep.h"
#include "support/PlainLabel.h"

#include <QAction>

namespace telaah::ui {

using notebook::Notebook;
using notebook::Turn;

UndoActions::UndoActions(Notebook &notebook, QWidget &window)
    : QObject(&window)
    , m_notebook(notebook)
    , m_undo(new QAction(this))
    , m_redo(new QAction(this))
{
    m_undo->setObjectName(QStringLiteral("undo"));
    m_redo->setObjectName(QStringLiteral("redo"));
    m_undo->setShortcuts(QKeySequence::Undo);
    m_redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    const auto turn = [this, &notebook, &window](Turn::Way way) {
        emit aboutToTurn();
        perform(notebook, window, Turn{way, {}});
    };
    connect(m_undo, &QAction::triggered, &notebook, [turn] { turn(Turn::Way::Undo); });
    connect(m_redo, &QAction::triggered, &notebook, [turn] { turn(Turn::Way::Redo); });
    connect(&notebook, &Notebook::changed, this, &UndoActions::update);
    connect(&notebook, &Notebook::changedOutside, this, &UndoActions::update);
    update();
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
