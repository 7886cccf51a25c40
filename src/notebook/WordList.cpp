// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/WordList.h"

#include "exporters/WordListExporter.h"

#include <algorithm>

namespace telaah::notebook {

Result<WordList> wordListOf(
    const store::Stores &stores, const text::Lexicon &lexicon, std::optional<DocumentId> only,
    const std::function<bool()> &isCancelled)
{
    const auto documents = stores.facts.documents();
    if (!documents)
        return Failure(documents.error());
    text::WordCounts counts(lexicon, text::shippedStopWords());
    for (const auto &document : *documents) {
        if (only && document.id != *only)
            continue;
        if (isCancelled())
            return Failure({ErrorCode::Cancelled, {}, {}});
        const auto revision = stores.documents.revision(document.revisionId);
        if (!revision)
            return Failure(revision.error());
        counts.addDocument(revision->text());
    }
    return WordList{counts.words(), counts.running()};
}

QByteArray writtenAsCsv(const QList<text::CountedWord> &words)
{
    return exporters::writeWords(words);
}

QString queryFor(const text::CountedWord &word)
{
    const QString &text = word.forms.constFirst().text;
    constexpr const char *operators[] = {"AND", "OR", "NOT", "NEAR", "IN"};
    const bool isOperator = std::ranges::any_of(
        operators, [&text](const char *other) { return text == QLatin1String(other); });
    return isOperator ? u'"' + text + u'"' : text;
}

} // namespace telaah::notebook
