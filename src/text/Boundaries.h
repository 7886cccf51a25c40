// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/TextRange.h"

namespace telaah::text {

/// Words and sentences by ICU's rules for Indonesian. Offsets are UTF-16. Meant for one block of a
/// document at a time: each call reads the block.

/// The word at `offset`, or the empty range there if none touches it.
TextRange wordAt(QStringView block, qsizetype offset);

/// The sentence at `offset`, without space around it. Indonesian abbreviations such as
/// "hlm.", "No." and "Dr.", initials and degrees end none; "dll." does before a capital.
TextRange sentenceAt(QStringView block, qsizetype offset);

/// Where the caret goes by one word: to the start of the next, or to that of this or the last one.
qsizetype nextWord(QStringView block, qsizetype offset);
qsizetype previousWord(QStringView block, qsizetype offset);

/// How many words a reader would count: word-like segments, a hyphenated reduplication as one.
qsizetype countWords(QStringView text);

} // namespace telaah::text
