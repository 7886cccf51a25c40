// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/Document.h"
#include "documents/Revision.h"
#include "search/Hit.h"

namespace telaah::queries {

/// Words in the middle, with what stands beside them in their paragraph: a line of a concordance
/// (KWIC). Without line feeds and tabs.
struct ConcordanceLine
{
    DocumentId documentId;
    text::CodePointSpan span; ///< Of the middle, in the text.
    int paragraph;            ///< To cite it by; 0 before the first numbered one.
    QString left;
    QString middle;
    QString right;
    search::MatchKind match = search::MatchKind::Exact;
    qsizetype ordinal = 0;   ///< Its place in reading order.
    bool isHeading = false;  ///< Cited by the paragraph before, but not in it.
    bool isLeftCut = false;  ///< Its paragraph begins before `left`,
    bool isRightCut = false; ///< and goes on behind `right`.

    friend bool operator==(const ConcordanceLine &, const ConcordanceLine &) = default;
};

/// How many characters, as readers see them, stand on each side.
inline constexpr int LeastWidth = 10;
inline constexpr int UsualWidth = 40;
inline constexpr int MostWidth = 300;

/// `width` is as above. REQUIRES: `middle` lies within the text
ConcordanceLine lineOf(
    const documents::Revision &revision, DocumentId documentId, text::TextRange middle, int width);

/// What stands beside the words as people read it, with an ellipsis where it is cut.
QString shownLeft(const ConcordanceLine &line);
QString shownRight(const ConcordanceLine &line);

/// The words in the middle, of a long stretch where it begins and ends.
QString shownMiddle(const ConcordanceLine &line);

enum class ConcordanceOrder {
    Document, ///< As the library has them, then in reading order.
    Left,     ///< By the word before, then the one before that, and so on.
    Right,    ///< By the word after, and so on.
};

/// As Indonesian readers order words; of equals, those that are read first come first.
void sort(QList<ConcordanceLine> &lines, ConcordanceOrder order);

} // namespace telaah::queries
