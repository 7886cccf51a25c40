// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/TextRange.h"

#include <QList>
#include <QString>

#include <array>

namespace telaah::text {

/// What was found of a word that is still being typed; see FoldedText::find().
struct FoldedHits
{
    QString wanted;
    QList<qsizetype> places; ///< In the folded text, ascending.
};

/// A text folded once, so that what people type is found in it fast, and where it is in the text
/// as written. A million words take a moment to fold and a few milliseconds to search.
class FoldedText
{
public:
    FoldedText() = default;
    explicit FoldedText(QStringView text);

    /// Where `typed` occurs, whatever the case and accents: ranges of the text as written, in
    /// UTF-16, ascending; they may overlap. None if nothing is left of `typed` when folded.
    ///
    /// `last`, what was found in the same text before, is brought up to date; what extends it is
    /// only looked for there.
    QList<TextRange> find(QStringView typed, FoldedHits *last = nullptr) const;

    /// Whether `folded`, which is so already and not empty, occurs within `range` of the text as
    /// written. Looks no further than to the first one: a letter or two are nearly everywhere, and
    /// to gather all their places takes longer than to look into a hundred thousand ranges.
    bool has(QStringView folded, TextRange range) const;

private:
    QList<qsizetype> placesOf(QStringView wanted) const;
    qsizetype rarestOf(QStringView wanted) const;
    QList<qsizetype> narrowed(const FoldedHits &hits, const QString &wanted) const;

    /// From here on folded and written positions keep their distance.
    struct Step
    {
        qsizetype folded;
        qsizetype written;
    };

    qsizetype written(qsizetype folded, QList<Step>::const_iterator &step) const;
    qsizetype foldedFrom(qsizetype written) const;

    QString m_folded;
    QList<Step> m_steps;
    std::array<qsizetype, 128> m_counts = {}; ///< How often each character of ASCII occurs.
    qsizetype m_length = 0;                   ///< Of the text as written.
};

} // namespace telaah::text
