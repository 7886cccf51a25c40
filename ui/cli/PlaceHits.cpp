// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/PlaceHits.h"

#include <algorithm>
#include <optional>

namespace telaah::ui::cli {

using documents::Revision;
using search::Hit;
using text::TextRange;

Result<notebook::SearchResult> hitsOf(
    const notebook::Notebook &notebook, const QList<notebook::TextPlace> &places, qsizetype limit)
{
    notebook::SearchResult result;
    std::optional<Revision> revision;
    std::optional<TextRange> row; // That further places may be in; UTF-16.
    for (const notebook::TextPlace &place : places) {
        if (!revision || revision->id() != place.revisionId) {
            auto read = notebook.stores().documents.revision(place.revisionId);
            if (!read)
                return Failure(read.error());
            revision.emplace(*std::move(read));
            row.reset();
        }
        if (place.span.end > revision->codePoints().length())
            return Failure({ErrorCode::Damaged, {}, QStringLiteral("position")});
        const TextRange range = revision->codePoints().toUtf16(place.span);
        const auto &blocks = revision->blocks();
        const auto &its = blocks.at(documents::blockAt(blocks, range.start()));
        const TextRange block = its.range;
        const bool isPassage = place.passageId.isValid();
        if (isPassage || row != block) {
            ++result.total;
            row = isPassage ? std::nullopt : std::optional(block);
            if (result.total <= limit) {
                const TextRange whole(block.start(), std::max(block.end(), range.end()));
                const auto start = revision->codePoints().toCodePoints(whole).start;
                result.hits.append(
                    Hit{search::RowKind::Text,
                        place.documentId,
                        place.revisionId,
                        place.passageId,
                        documents::paragraphAt(blocks, range.start()),
                        revision->text().mid(whole.start(), whole.length()),
                        whole.start(),
                        start,
                        place.match,
                        TextRange(range.start() - whole.start(), range.end() - whole.start()),
                        {}});
                result.hits.last().isHeading = its.kind == documents::BlockKind::Heading;
            }
        }
        if (result.total > limit)
            continue;
        Hit &hit = result.hits.last();
        const qsizetype end = std::min(range.end() - hit.start, hit.text.size());
        hit.matches.append({{range.start() - hit.start, end}, place.match});
        hit.match = std::max(hit.match, place.match);
    }
    return result;
}

} // namespace telaah::ui::cli
