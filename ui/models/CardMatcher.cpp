// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/CardMatcher.h"

#include "models/CardModel.h"
#include "text/Folding.h"

#include <algorithm>

namespace telaah::ui {

using passages::Mark;
using text::TextRange;

namespace {

QSet<PassageId> setOf(const Result<QList<PassageId>> &ids)
{
    return ids ? QSet<PassageId>(ids->cbegin(), ids->cend()) : QSet<PassageId>();
}

} // namespace

CardMatcher::CardMatcher(
    const notebook::Notebook &notebook, RevisionId revisionId, CardWords &words,
    const CardFilter &filter)
    : m_text(words.text())
    , m_filter(filter)
{
    const auto &finder = notebook.stores().finder;
    if (filter.conceptId.isValid())
        m_bearing = setOf(finder.bearing(filter.conceptId));
    if (filter.coderId.isValid())
        m_marked = setOf(finder.markedBy(filter.coderId, revisionId));
    if (!filter.words.isEmpty()) {
        for (const FoundWord &word : words.find(filter.words))
            m_words.append({word});
    }
}

bool CardMatcher::isIn(Cursor &cursor, const Mark &mark) const
{
    const FoundWord &word = cursor.word;
    return (word.few.isEmpty() ? cursor.isWithin(mark.range) : m_text.has(word.few, mark.range))
        || (mark.hasNote && word.noted.contains(mark.id));
}

/// All places are of the same length, or nearly so: the first one is the first to end.
bool CardMatcher::Cursor::isWithin(TextRange range)
{
    const QList<TextRange> &places = word.places;
    while (next < places.size() && places.at(next).start() < range.start())
        ++next;
    return next < places.size() && places.at(next).end() <= range.end();
}

bool CardMatcher::fits(const Mark &mark)
{
    return (m_filter.facet == 0 || (mark.facets & passages::facetBit(m_filter.facet)) != 0)
        && (!m_filter.hasNote || mark.hasNote)
        && (!m_filter.conceptId.isValid() || m_bearing.contains(mark.id))
        && (!m_filter.coderId.isValid() || m_marked.contains(mark.id))
        && std::ranges::all_of(m_words, [&](Cursor &cursor) { return isIn(cursor, mark); });
}

bool fits(const Card &card, const CardFilter &filter)
{
    const auto has = [&](const auto &wanted, auto member) {
        return std::ranges::find(card.tags, wanted, member) != card.tags.end();
    };
    const QStringList words = wordsOf(filter.words);
    if (filter.facet > 0 && !has(filter.facet, &CardTag::facet))
        return false;
    if (filter.conceptId.isValid() && !has(filter.conceptId, &CardTag::conceptId))
        return false;
    if (filter.coderId.isValid() && card.passage.coderId != filter.coderId)
        return false;
    if (filter.hasNote && card.passage.note.isEmpty())
        return false;
    const QString quote = words.isEmpty() ? QString() : text::folded(card.passage.quote);
    const QString note = words.isEmpty() ? QString() : text::folded(card.passage.note);
    return std::ranges::all_of(words, [&](const QString &word) {
        const QString wanted = text::folded(word);
        return quote.contains(wanted) || note.contains(wanted);
    });
}

} // namespace telaah::ui
