// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/Hit.h"

namespace telaah::search {

/// What to show of a row around what was found: the sentence, or as much of it as fits.
///
/// At most `longest` in UTF-16, but never less than `best`; a range of `row` that cuts no word and
/// nothing that was found.
text::TextRange snippetOf(
    QStringView row, text::TextRange best, qsizetype longest, const QList<Match> &matches = {});

/// `range` without what it has but a part of; never less than `best`. `matches` ascend.
text::TextRange withoutParts(
    text::TextRange range, text::TextRange best, const QList<Match> &matches);

/// Where a snippet ends that may have `most` letters: behind a word, and within none of `matches`
/// but the first.
qsizetype endOfShortened(QStringView snippet, qsizetype most, const QList<Match> &matches);

} // namespace telaah::search
