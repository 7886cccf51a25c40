// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/HistoryPanel.h"

#include "notebook/PassageActions.h"
#include "support/LongStep.h"
#include "support/PlainLabel.h"
#include "support/QuoteText.h"
#include "views/HistoryDelegate.h"
#include "views/KeyMenu.h"

#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace telaah::ui {

using history::Action;
using history::RemovedPassage;
using history::State;
using history::Step;
using notebook::PassageActions;
using notebook::Turn;

namespace {

/// A menu of more would not fit on the screen.
constexpr qsizetype MostChoices = 30;

/// While their document is there. Those of a document that was removed come back with it.
bool removesPassages(const Step &step)
{
    return step.action == Action::RemovePassage || step.action == Action::RemoveExamples;
}

} // namespace

HistoryPanel::HistoryPanel(notebook::Notebook &notebook, QWidget *parent)
    : QWidget(parent)
    , m_notebook(notebook)
    , m_model(notebook)
    , m_delegate(new HistoryDelegate(this))
    , m_list(new QListView)
    , m_turn(new QPushButton)
    , m_bringBack(new QPushButton)
{
    setObjectName(QStringLiteral("historyPanel"));
    setAttribute(Qt::WA_StyledBackground);
    m_list->setObjectName(QStringLiteral("history"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_turn->setObjectName(QStringLiteral("turnToStep"));
    m_bringBack->setObjectName(QStringLiteral("bringBack"));
    setFocusProxy(m_list);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    auto *buttons = new QVBoxLayout;
    buttons->setContentsMargins(14, 8, 14, 12);
    buttons->setSpacing(6);
    buttons->addWidget(m_turn);
    buttons->addWidget(m_bringBack);
    layout->addLayout(buttons);

    connect(
        m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &HistoryPanel::update);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &HistoryPanel::update);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &HistoryPanel::update);
    // Not activated(): Enter is seen to below.
    connect(m_list, &QListView::doubleClicked, this, &HistoryPanel::turn);
    m_list->installEventFilter(this);
    connect(m_turn, &QPushButton::clicked, this, &HistoryPanel::turn);
    connect(m_bringBack, &QPushButton::clicked, this, &HistoryPanel::bringBack);
    retranslate();
}

void HistoryPanel::setLook(const Look &look)
{
    m_delegate->setLook(look);
    m_list->viewport()->update();
}

void HistoryPanel::retranslate()
{
    m_list->setAccessibleName(tr("History"));
    m_bringBack->setText(tr("Bring back the passage"));
    m_bringBack->setToolTip(tr("Also when later changes are to stay"));
    update();
}

bool HistoryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            turn();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.setFollowing(true);
    m_list->setCurrentIndex(m_model.index(0)); // What was chosen last time is long ago.
}

void HistoryPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model.setFollowing(false);
}

std::optional<Step> HistoryPanel::chosen() const
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return std::nullopt;
    return index.data(HistoryModel::StepRole).value<Step>();
}

void HistoryPanel::update()
{
    const auto step = chosen();
    m_turn->setText(
        step && step->state == State::Undone ? tr("Redo up to here") : tr("Undo back to here"));
    m_turn->setEnabled(step && step->state != State::Dropped);
    m_bringBack->setEnabled(step && step->state != State::Undone && removesPassages(*step));
}

void HistoryPanel::turn()
{
    const auto step = chosen();
    if (!step || step->state == State::Dropped)
        return;
    emit aboutToTurn();
    const bool isDone = step->state == State::Done;
    perform(m_notebook, *this, Turn{isDone ? Turn::Way::Undo : Turn::Way::Redo, step->id});
}

void HistoryPanel::bringBack()
{
    const auto step = chosen();
    if (!step)
        return;
    findRemoved(
        m_notebook, *this, step->id, MostChoices + 1, [this](const QList<RemovedPassage> &removed) {
            if (removed.size() > 1)
                chooseAmong(removed);
            else if (!removed.isEmpty())
                restore(removed.first());
            else // Another program has undone the step.
                m_notebook.lookForOutsideChanges();
        });
}

void HistoryPanel::chooseAmong(const QList<RemovedPassage> &removed)
{
    auto *menu = new KeyMenu(m_bringBack);
    menu->setObjectName(QStringLiteral("removedPassages"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const RemovedPassage &each : removed.first(qMin(removed.size(), MostChoices))) {
        const QString text = quoteText(each.passage.quote, menu->fontMetrics(), 420);
        menu->addAction(plainLabel(text), this, [this, each] { restore(each); });
    }
    if (removed.size() > MostChoices)
        menu->addAction(tr("and more, which undoing the step brings back"))->setEnabled(false);
    menu->popup(m_bringBack->mapToGlobal(QPoint(0, 0)));
}

void HistoryPanel::restore(const RemovedPassage &removed)
{
    emit aboutToTurn();
    [[maybe_unused]] const auto restored = PassageActions(m_notebook).restore(removed);
}

} // namespace telaah::ui
