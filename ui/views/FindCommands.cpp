// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/FindCommands.h"

#include "reader/ReadingView.h"
#include "views/FindBar.h"

#include <QAction>
#include <QTimerEvent>

#include <algorithm>

namespace telaah::ui {

using text::TextRange;

namespace {

constexpr qsizetype LongestSuggestion = 100;

} // namespace

FindCommands::FindCommands(ReadingView &reading, FindBar &bar, QWidget &scope)
    : QObject(&scope)
    , find(make(QStringLiteral("find"), QKeySequence::Find, &FindCommands::open))
    , next(make(QStringLiteral("findNext"), QKeySequence::FindNext, &FindCommands::goToNext))
    , previous(make(
          QStringLiteral("findPrevious"), QKeySequence::FindPrevious, &FindCommands::goToPrevious))
    , forms(make(
          QStringLiteral("findForms"), Qt::CTRL | Qt::SHIFT | Qt::Key_R,
          &FindCommands::switchForms))
    , m_reading(reading)
    , m_bar(bar)
{
    scope.addActions({find, next, previous, forms});
    m_bar.setStepActions(previous, next);
    connect(&m_bar, &FindBar::changed, this, &FindCommands::restart);
    connect(&m_bar, &FindBar::nextWanted, this, &FindCommands::goToNext);
    connect(&m_bar, &FindBar::previousWanted, this, &FindCommands::goToPrevious);
    connect(&m_bar, &FindBar::closed, this, &FindCommands::close);
    connect(forms, &QAction::changed, this, &FindCommands::nameForms);
    retranslate();
}

QAction *FindCommands::make(
    const QString &name, const QKeySequence &key, void (FindCommands::*command)())
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, command);
    return action;
}

void FindCommands::retranslate()
{
    find->setText(tr("&Find in document…"));
    //: On a button beside a selection
    find->setIconText(tr("Find"));
    next->setText(tr("Find &next"));
    previous->setText(tr("Find pre&vious"));
    forms->setText(tr("Find every for&m of a word"));
    m_bar.retranslate();
    nameForms();
    updateCount();
}

void FindCommands::nameForms()
{
    m_bar.setFormsKey(forms->shortcut().toString(QKeySequence::NativeText));
}

/// With what is selected, if that can be meant.
void FindCommands::open()
{
    if (!m_reading.revision())
        return;
    const TextRange selection = m_reading.trimmed(m_reading.selection());
    const QString selected = m_reading.revision()->text().mid(
        selection.start(), selection.length());
    const bool isWanted = selection.length() <= LongestSuggestion && !selected.contains(u'\n');
    m_origin = m_reading.selection().start();
    m_bar.openWith(isWanted ? selected : QString());
    restart();
}

/// From the text, the bar with the switch on; where the bar is open already, the switch.
void FindCommands::switchForms()
{
    const bool isOpen = m_bar.isVisible();
    if (!isOpen)
        open();
    m_bar.setWantsForms(!isOpen || !m_bar.wantsForms());
}

void FindCommands::close()
{
    m_work.stop();
    m_search.clear();
    m_current = -1;
    m_reading.setFound({});
    m_reading.setFocus();
}

void FindCommands::enterText()
{
    m_isEntering = true;
    search();
}

void FindCommands::restart()
{
    if (std::exchange(m_isEntering, false))
        m_origin = m_reading.rangeInSight().start();
    search();
}

/// What is nearest is found at once, the rest between one event and the next.
void FindCommands::search()
{
    m_search.clear();
    m_current = -1;
    m_work.stop();
    if (!m_bar.isVisible())
        return;
    if (m_reading.revision()) {
        const QString &text = m_reading.revision()->text();
        m_origin = std::min(m_origin, text.size());
        m_search.start(text, m_origin, m_bar.wanted(), m_bar.options(), m_bar.wantsForms());
        m_work.start(0, this);
    }
    goOn();
}

void FindCommands::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_work.timerId())
        return QObject::timerEvent(event);
    goOn();
}

void FindCommands::goOn()
{
    const qsizetype ahead = m_search.hitsAhead();
    m_search.advance();
    if (m_search.isDone())
        m_work.stop();
    m_reading.setFound(hits());
    if (m_current >= 0)
        m_current += m_search.hitsAhead() - ahead;
    // From the beginning it goes on only once there is none behind.
    const bool isReached = !hits().isEmpty()
        && (hits().last().start() >= m_origin || m_search.hitsAhead() > 0);
    if (!m_isEntering && m_current < 0 && !hits().isEmpty() && (isReached || m_search.isDone()))
        showHit(hitFrom(m_origin) % hits().size());
    updateCount();
}

/// The next hit after where the reader is now, which need not be the hit shown last.
void FindCommands::step(int direction)
{
    if (!m_bar.isVisible())
        return open();
    if (hits().isEmpty())
        return;
    const bool isFromSight = std::exchange(m_isEntering, false) && m_reading.selection().isEmpty();
    const qsizetype sight = m_reading.rangeInSight().start();
    const TextRange here = isFromSight ? TextRange(sight, sight) : m_reading.selection();
    const auto count = hits().size();
    const bool isThere = m_current >= 0 && m_current < count && hits().at(m_current) == here;
    if (isThere)
        return showHit((m_current + direction + count) % count);
    showHit((hitFrom(here.start()) + (direction > 0 ? 0 : -1) + count) % count);
}

/// As many as there are if none starts at `offset` or behind.
qsizetype FindCommands::hitFrom(qsizetype offset) const
{
    return std::ranges::lower_bound(hits(), offset, {}, &TextRange::start) - hits().begin();
}

void FindCommands::showHit(qsizetype index)
{
    m_current = index;
    const TextRange hit = hits().at(index);
    m_origin = hit.start();
    m_reading.showRange(hit);
    m_reading.select(hit);
    updateCount();
}

void FindCommands::updateCount()
{
    m_bar.showCount(m_current + 1, hits().size(), m_work.isActive());
}

} // namespace telaah::ui
