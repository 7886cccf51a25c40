// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/CardFilter.h"
#include "text/FoldedText.h"

#include <QSet>

namespace telaah::notebook {
class Notebook;
}

namespace telaah::ui {

struct Card;

/// Tells which of very many passages of a revision fit a filter. What it takes is looked up at
/// once, by ids and in the text; no passage is read.
class CardMatcher
{
public:
    /// `text` is the revision's. What cannot be read counts as not there.
    CardMatcher(
        const notebook::Notebook &notebook, RevisionId revisionId, const text::FoldedText &text,
        const CardFilter &filter);

    bool fits(const passages::Mark &mark) const;

private:
    /// Where one of the words is.
    struct Word
    {
        QList<text::TextRange> places; ///< Ascending.
        QSet<PassageId> noted;         ///< The passages with a note that has it.
    };

    CardFilter m_filter;
    QSet<PassageId> m_bearing;
    QSet<PassageId> m_marked;
    QList<Word> m_words;
};

/// The same for one passage that has been read.
bool fits(const Card &card, const CardFilter &filter);

} // namespace telaah::ui
