// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/Body.h"

#include <random>

namespace telaah::bench {

/// A text of at least so many words, the same in every run: words that look Indonesian and are as
/// unevenly frequent as those of a language, sentences, paragraphs of 60 to 140 words, and a
/// heading before every twelve of them.
documents::Body generatedBody(qsizetype words, quint64 seed);

/// So many ranges, each of whole words, spread over the text.
QList<text::TextRange> generatedRanges(const QString &text, qsizetype count, quint64 seed);

} // namespace telaah::bench
