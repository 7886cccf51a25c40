// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/DocumentSearch.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace telaah::ui {

namespace {

constexpr qsizetype Stretch = 100'000;   ///< In UTF-16 units; looked through in half a millisecond.
constexpr qsizetype FormStretch = 4'000; ///< Looked at word by word, which takes longer.
constexpr qint64 Patience = 5;           ///< In milliseconds: a third of a frame.

} // namespace

void DocumentSearch::start(
    const QString &text, qsizetype from, const QString &wanted, text::SearchOptions options,
    bool wantsForms)
{
    clear();
    m_text = text;
    m_from = from > 0 ? text.lastIndexOf(u'\n', from - 1) + 1 : 0;
    if (wantsForms && !m_lexicon)
        m_lexicon = std::make_shared<const text::Lexicon>(
            text::Dictionary::find(), text::WordLists::shipped());
    if (wantsForms)
        m_forms.emplace(m_lexicon, text, wanted);
    else
        m_letters = text::TextSearch(text, wanted, options);
    m_isDone = m_forms ? m_forms->isDone() : m_letters.isDone(); // If there is nothing to find.
    if (!m_isDone)
        goTo(m_from);
}

void DocumentSearch::clear()
{
    m_isDone = true;
    m_isAhead = false;
    m_forms.reset();
    for (auto *hits : {&m_ahead, &m_behind, &m_hits})
        hits->clear();
}

qsizetype DocumentSearch::position() const
{
    return m_forms ? m_forms->position() : m_letters.position();
}

void DocumentSearch::goTo(qsizetype position)
{
    m_forms ? m_forms->goTo(position) : m_letters.goTo(position);
}

void DocumentSearch::advance()
{
    QElapsedTimer time;
    time.start();
    const bool isFirst = m_behind.isEmpty(); // What is found first is shown before more is.
    while (!m_isDone && time.elapsed() < Patience && (!isFirst || m_behind.isEmpty()))
        advance(m_forms ? FormStretch : Stretch);
    m_hits = m_ahead + m_behind;
}

void DocumentSearch::advance(qsizetype characters)
{
    const qsizetype end = m_isAhead ? m_from : m_text.size();
    const qsizetype most = std::min(characters, end - position());
    QList<text::TextRange> &hits = m_isAhead ? m_ahead : m_behind;
    m_forms ? m_forms->advance(most, hits) : m_letters.advance(most, hits);
    if (position() < end)
        return;
    if (std::exchange(m_isAhead, true) || m_from == 0)
        m_isDone = true;
    else
        goTo(0);
}

} // namespace telaah::ui
