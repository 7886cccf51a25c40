// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/Document.h"
#include "store/Stores.h"
#include "text/words/WordCounts.h"

#include <functional>
#include <optional>

namespace telaah::notebook {

/// The words of the newest texts of a notebook, or of one document.
struct WordList
{
    QList<text::CountedWord> words = {}; ///< Function words among them.
    qint64 running = 0;                  ///< How many words there are, each time counted.

    friend bool operator==(const WordList &, const WordList &) = default;
};

/// Reads the texts. Fails as that does, and with Cancelled, which is asked between documents.
[[nodiscard]] Result<WordList> wordListOf(
    const store::Stores &stores, const text::Lexicon &lexicon, std::optional<DocumentId> only = {},
    const std::function<bool()> &isCancelled = [] { return false; });

/// See exporters/WordListExporter.h.
QByteArray writtenAsCsv(const QList<text::CountedWord> &words);

/// What finds a word in all its forms. A word that is an operator of queries is quoted.
QString queryFor(const text::CountedWord &word);

} // namespace telaah::notebook
