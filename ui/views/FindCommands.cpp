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

constexpr qsizetype Stretch = 400'000;    ///< In UTF-16 units; looked through in about 2 ms.
constexpr qsizetype FormStretch = 40'000; ///< Looked at word by word, which takes longer.
constexpr qsizetype LongestSuggestion = 100;

} // namespace

FindCommands::FindCommands(ReadingView &reading, FindBar &bar, QWidget &scope)
    : QObject(&scope)
    , find(make(QStringLiteral("find"), QKeySequence::Find, &FindCommands::open))
    , next(make(QStringLiteral("findNext"), QKeySequence::FindNext, &FindCommands::goToNext))
    , previous(make(
          QStringLiteral("findPrevious"), QKeySequence::FindPrevious, &FindCommands::goToPrevious))
    , m_reading(reading)
    , m_bar(bar)
{
    scope.addActions({find, next, previous});
    m_bar.setStepActions(previous, next);
    connect(&m_bar, &FindBar::changed, this, &FindCommands::restart);
    connect(&m_bar, &FindBar::nextWanted, this, &FindCommands::goToNext);
    connect(&m_bar, &FindBar::previousWanted, this, &FindCommands::goToPrevious);
    connect(&m_bar, &FindBar::closed, this, &FindCommands::close);
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
    m_bar.retranslate();
    updateCount();
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

void FindCommands::close()
{
    m_work.stop();
    m_hits.clear();
    m_current = -1;
    m_reading.setFound({});
    m_reading.setFocus();
}

void FindCommands::enterText()
{
    restart();
    m_isEntering = true;
}

void FindCommands::restart()
{
    if (std::exchange(m_isEntering, false))
        m_origin = m_reading.rangeInSight().start();
    m_hits.clear();
    m_current = -1;
    m_work.stop();
    if (!m_bar.isVisible())
        return;
    if (m_reading.revision()) {
        m_origin = std::min(m_origin, m_reading.revision()->text().size());
        begin();
        m_work.start(0, this);
    }
    m_reading.setFound({});
    updateCount();
}

void FindCommands::begin()
{
    const QString &text = m_reading.revision()->text();
    m_formSearch.reset();
    if (!m_bar.wantsForms()) {
        m_search = text::TextSearch(text, m_bar.wanted(), m_bar.options());
        return;
    }
    if (!m_lexicon)
        m_lexicon = std::make_shared<const text::Lexicon>(
            text::Dictionary::find(), text::WordLists::shipped());
    m_formSearch.emplace(m_lexicon, text, m_bar.wanted());
}

/// Returns whether all has been looked through.
bool FindCommands::advance()
{
    if (!m_formSearch) {
        m_search.advance(Stretch, m_hits);
        return m_search.isDone();
    }
    m_formSearch->advance(FormStretch, m_hits);
    return m_formSearch->isDone();
}

void FindCommands::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_work.timerId())
        return QObject::timerEvent(event);
    const bool isDone = advance();
    if (isDone)
        m_work.stop();
    m_reading.setFound(m_hits);
    const bool isReached = !m_hits.isEmpty() && m_hits.last().start() >= m_origin;
    if (!m_isEntering && m_current < 0 && !m_hits.isEmpty() && (isReached || isDone))
        showHit(hitFrom(m_origin) % m_hits.size());
    updateCount();
}

/// The next hit after where the reader is now, which need not be the hit shown last.
void FindCommands::step(int direction)
{
    if (!m_bar.isVisible())
        return open();
    if (m_hits.isEmpty())
        return;
    const bool isFromSight = std::exchange(m_isEntering, false) && m_reading.selection().isEmpty();
    const qsizetype sight = m_reading.rangeInSight().start();
    const TextRange here = isFromSight ? TextRange(sight, sight) : m_reading.selection();
    const auto count = m_hits.size();
    const bool isThere = m_current >= 0 && m_current < count && m_hits.at(m_current) == here;
    if (isThere)
        return showHit((m_current + direction + count) % count);
    showHit((hitFrom(here.start()) + (direction > 0 ? 0 : -1) + count) % count);
}

/// As many as there are if none starts at `offset` or behind.
qsizetype FindCommands::hitFrom(qsizetype offset) const
{
    return std::ranges::lower_bound(m_hits, offset, {}, &TextRange::start) - m_hits.begin();
}

void FindCommands::showHit(qsizetype index)
{
    m_current = index;
    const TextRange hit = m_hits.at(index);
    m_origin = hit.start();
    m_reading.showRange(hit);
    m_reading.select(hit);
    updateCount();
}

void FindCommands::updateCount()
{
    m_bar.showCount(m_current + 1, m_hits.size(), m_work.isActive());
}

} // namespace telaah::ui
