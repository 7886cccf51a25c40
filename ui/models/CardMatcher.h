// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/CardFilter.h"
#include "models/CardWords.h"

namespace telaah::ui {

struct Card;

/// Tells which of very many passages of a revision fit a filter. What it takes is looked up at
/// once, by ids and in the text; no passage is read.
class CardMatcher
{
public:
    /// `words` are made ready for the revision, if the filter has any, and outlive the matcher.
    /// What cannot be read counts as not there.
    CardMatcher(
        const notebook::Notebook &notebook, RevisionId revisionId, CardWords &words,
        const CardFilter &filter);

    /// REQUIRES: marks come in the order of their starts
    bool fits(const passages::Mark &mark);

private:
    /// Goes through the places of a word beside the passages.
    struct Cursor
    {
        bool isWithin(text::TextRange range);

        FoundWord word;
        qsizetype next = 0; ///< The first place that was not before the last range.
    };

    bool isIn(Cursor &cursor, const passages::Mark &mark) const;

    const text::FoldedText &m_text;
    CardFilter m_filter;
    QSet<PassageId> m_bearing;
    QSet<PassageId> m_marked;
    QList<Cursor> m_words;
};

/// The same for one passage that has been read.
bool fits(const Card &card, const CardFilter &filter);

} // namespace telaah::ui
