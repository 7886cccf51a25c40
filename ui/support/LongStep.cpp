// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/LongStep.h"

#include "common/StepText.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace telaah::ui {

using notebook::Notebook;
using notebook::Turn;

namespace {

/// How long it goes on unseen: what is over by then need not flash by. In milliseconds.
constexpr int Unseen = 300;
constexpr int BetweenLooks = 50;

/// Of the bar. It says no number, so that it may be as fine as it likes.
constexpr int Whole = 1000;

bool isInput(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::ShortcutOverride:
    case QEvent::Shortcut:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
    case QEvent::ContextMenu:
    case QEvent::DragEnter:
    case QEvent::Drop:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

LongStep::LongStep(const QString &what, const Notebook &notebook, QWidget &window)
    : QDialog(&window)
    , m_bar(new QProgressBar)
    , m_stop(nullptr)
{
    setObjectName(QStringLiteral("longStep"));
    setWindowTitle(QStringLiteral("Telaah"));
    setWindowModality(Qt::WindowModal);
    auto *label = new QLabel(what);
    label->setObjectName(QStringLiteral("longStepText"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(340);
    m_bar->setObjectName(QStringLiteral("longStepProgress"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, Whole);
    auto *buttons = new QDialogButtonBox;
    m_stop = buttons->addButton(tr("Stop"), QDialogButtonBox::RejectRole);
    m_stop->setObjectName(QStringLiteral("longStepStop"));
    connect(buttons, &QDialogButtonBox::rejected, this, &LongStep::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_bar);
    layout->addWidget(buttons);
    connect(&m_clock, &QTimer::timeout, this, &LongStep::update);
    m_clock.start(BetweenLooks);
    QTimer::singleShot(Unseen, this, [this] {
        if (m_clock.isActive())
            show();
    });
    // Nobody says that a step is over to a notebook that is gone.
    connect(&notebook, &QObject::destroyed, this, &LongStep::end);
    // What is typed before it is seen is not meant for a notebook that is being changed.
    qApp->installEventFilter(this);
}

/// Also what is meant for an action by its key, which is no widget.
bool LongStep::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    const bool isForWindow = widget ? widget->window() == parentWidget()
                                    : event->type() == QEvent::Shortcut;
    if (!isInput(*event) || !isForWindow)
        return QDialog::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        reject();
    event->accept(); // Else keys would be tried as those of actions.
    return true;
}

void LongStep::update()
{
    m_bar->setValue(static_cast<int>(m_progress->share() * Whole));
}

/// Not before the thread has let go of the notebook.
void LongStep::reject()
{
    m_progress->stop();
    m_stop->setEnabled(false);
}

void LongStep::end()
{
    m_clock.stop();
    qApp->removeEventFilter(this);
    hide();
    deleteLater();
}

void perform(
    Notebook &notebook, QWidget &near, const notebook::PreparedAction &prepared,
    const QString &what, const std::function<void()> &then, const std::function<void()> &otherwise)
{
    const auto finish = [then, otherwise](const Result<void> &done) {
        done ? then() : otherwise();
    };
    if (prepared.rows <= LongStep::FewRows)
        return finish(notebook.perform(prepared));
    auto *step = new LongStep(what, notebook, *near.window());
    notebook.actAside(prepared, step->progress(), step, [step, finish](const Result<void> &done) {
        step->end();
        finish(done);
    });
}

void findRemoved(
    Notebook &notebook, QWidget &near, StepId id, qsizetype limit,
    const std::function<void(const Notebook::Removed &)> &then)
{
    if (notebook.history().bytesOf(id).value_or(0) <= LongStep::FewBytes) {
        if (const auto removed = notebook.removedBy(id, limit))
            then(*removed);
        return;
    }
    auto *step = new LongStep(
        LongStep::tr("Looking for what was removed…"), notebook, *near.window());
    notebook.removedByAside(
        id, limit, step->progress(), step, [step, then](const Result<Notebook::Removed> &removed) {
            step->end();
            if (removed && !step->progress()->isStopped())
                then(*removed);
        });
}

void perform(Notebook &notebook, QWidget &near, const Turn &turn, const std::function<void()> &then)
{
    const bool isUndo = turn.way == Turn::Way::Undo;
    const auto next = isUndo ? notebook.history().undoStep() : notebook.history().redoStep();
    const StepId nextId = next ? next->id : StepId();
    const StepId to = turn.to.isValid() ? turn.to : nextId;
    if (notebook.history().bytesTo(to).value_or(0) <= LongStep::FewBytes) {
        if (notebook.turn(turn)) // What comes of it is announced by the notebook.
            then();
        return;
    }
    const bool isOne = to == nextId;
    const QString several = isUndo ? LongStep::tr("Undoing several steps…")
                                   : LongStep::tr("Redoing several steps…");
    auto *step = new LongStep(
        !isOne       ? several
            : isUndo ? StepText::undo(*next)
                     : StepText::redo(*next),
        notebook, *near.window());
    notebook.turnAside(turn, step->progress(), step, [step, then](const Result<void> &turned) {
        step->end();
        if (turned)
            then();
    });
}

} // namespace telaah::ui
