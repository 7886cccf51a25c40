// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/Document.h"
#include "documents/Revision.h"
#include "text/TextRange.h"

namespace telaah {

using PassageId = Id<struct PassageTag>; // As in passages/Passage.h.

namespace search {

/// How something was found, best first.
enum class MatchKind {
    Exact,   ///< As typed, but for case and accents.
    Form,    ///< Another form of the word.
    Variant, ///< Another spelling or another name.
};

/// As listings and tables have it: "exact", "form" or "variant".
QLatin1String nameOf(MatchKind match);

/// What a row of text is.
enum class RowKind {
    Text, ///< A block of a document: a paragraph, a heading.
    PassageNote,
    DocumentNote,
    Title, ///< Of a document, with its author.
};

/// A stretch of a row that was searched for; UTF-16, within Hit::text.
struct Match
{
    text::TextRange range;
    MatchKind kind;

    friend bool operator==(const Match &, const Match &) = default;
};

/// A row of text in which the query was found.
struct Hit
{
    RowKind kind;
    DocumentId documentId;
    RevisionId revisionId; ///< Of Text: what the positions are of.
    PassageId passageId;   ///< Of PassageNote.
    int paragraph;         ///< Of Text: to cite it by; 0 if by none.
    QString text;          ///< All of the row.
    qsizetype start;       ///< Of Text: where the row starts in the revision, in UTF-16; else 0.
    std::int64_t startCp;  ///< The same in code points.
    MatchKind match;       ///< The worst of what it takes.
    text::TextRange best;  ///< The stretch of `text` with all there is to find; see Located.
    QList<Match> matches;  ///< Ascending; they do not overlap.

    /// Of Text: where the block starts, in code points, of which a very long one has several rows.
    std::int64_t blockCp = 0;

    bool isHeading = false; ///< Of Text: cited by the paragraph before, but not in it.

    /// Other words stand within `best`, or those of the query in another order.
    bool isApart = false;

    friend bool operator==(const Hit &, const Hit &) = default;
};

} // namespace search
} // namespace telaah
