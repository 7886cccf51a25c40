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

/// A note, folded as FoldedText folds.
struct FoldedNote
{
    PassageId id;
    QString text;
};

/// The notes in a revision; none if they cannot be read.
QList<FoldedNote> foldedNotes(const notebook::Notebook &notebook, RevisionId revisionId);

/// Tells which of very many passages of a revision fit a filter. What it takes is looked up at
/// once, by ids and in the text; no passage is read.
class CardMatcher
{
public:
    /// `text` and `notes` are the revision's. What cannot be read counts as not there.
    CardMatcher(
        const notebook::Notebook &notebook, RevisionId revisionId, const text::FoldedText &text,
        const QList<FoldedNote> &notes, const CardFilter &filter);

    /// REQUIRES: marks come in the order of their starts
    bool fits(const passages::Mark &mark);

private:
    /// Where one of the words is.
    struct Word
    {
        bool isWithin(text::TextRange range);

        QList<text::TextRange> places; ///< Ascending.
        QSet<PassageId> noted;         ///< The passages with a note that has it.
        qsizetype next = 0;            ///< The first place that was not before the last range.
    };

    CardFilter m_filter;
    QSet<PassageId> m_bearing;
    QSet<PassageId> m_marked;
    QList<Word> m_words;
};

/// The same for one passage that has been read.
bool fits(const Card &card, const CardFilter &filter);

} // namespace telaah::ui
