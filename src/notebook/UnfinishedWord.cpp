// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/UnfinishedWord.h"

#include "text/words/WordLists.h"

#include <algorithm>

namespace telaah::notebook {

using search::Match;
using search::MatchKind;

bool isTyping(const SearchQuestion &question)
{
    return question.caret == question.text.size() && !question.text.endsWith(u' ');
}

UnfinishedWord::UnfinishedWord(const SearchQuestion &question)
{
    const QString &text = question.text;
    // A star says that what begins so is meant.
    if (question.isExact || !isTyping(question) || text.isEmpty()
        || !text.back().isLetterOrNumber())
        return;
    m_rest = text::foldedWords(text);
    if (!m_rest.isEmpty())
        m_word = m_rest.takeLast();
}

bool UnfinishedWord::settle(search::Hit &hit) const
{
    if (!isThere())
        return false;
    const auto written = [&hit](const Match &match) {
        return text::foldedWord(
            QStringView(hit.text).sliced(match.range.start(), match.range.length()));
    };
    const auto goesOn = [&](const Match &match) {
        const QString word = written(match);
        return match.kind == MatchKind::Exact && word.size() > m_word.size()
            && word.startsWith(m_word) && !m_rest.contains(word);
    };
    const bool isWhole = std::ranges::any_of(
        hit.matches, [&](const Match &match) { return written(match) == m_word; });
    if (!isWhole)
        return hit.match == MatchKind::Exact && std::ranges::any_of(hit.matches, goesOn);
    // What is marked and gone to stays so.
    hit.matches.removeIf([&](const Match &match) {
        const bool isInBest = hit.best.start() <= match.range.start()
            && match.range.end() <= hit.best.end();
        return !isInBest && goesOn(match);
    });
    return false;
}

} // namespace telaah::notebook
