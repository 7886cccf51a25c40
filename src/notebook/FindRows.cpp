// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/FindRows.h"

#include "text/Boundaries.h"

#include <algorithm>

namespace telaah::notebook {

using documents::Revision;
using search::Match;
using text::TextRange;

namespace {

constexpr qsizetype LongestLead = 70;     ///< Before what was found; in UTF-16.
constexpr qsizetype LongestSnippet = 240; ///< The same.

QString onOneLine(QString text)
{
    std::ranges::replace_if(
        text, [](QChar sign) { return sign == u'\n' || sign == u'\t'; }, u' ');
    return text;
}

struct Around
{
    TextRange range;
    bool isCut; ///< The sentence begins before.
};

/// The sentence around `best`, or as much of it as fits.
Around around(QStringView row, TextRange best)
{
    const TextRange sentence = text::sentenceAt(row, best.start());
    const qsizetype first = std::min(sentence.start(), best.start());
    qsizetype start = first;
    if (best.start() - start > LongestLead)
        start = std::min(text::nextWord(row, best.start() - LongestLead), best.start());
    qsizetype end = std::max(sentence.end(), best.end());
    if (end - start > LongestSnippet)
        end = std::max(text::previousWord(row, start + LongestSnippet), best.end());
    return {{start, end}, start > first};
}

} // namespace

void setSnippet(SearchFind &find, const QString &row, TextRange best, const QList<Match> &matches)
{
    const auto [range, isCut] = around(row, best);
    const QString lead = isCut ? QStringLiteral("… ") : QString();
    find.snippet = lead + onOneLine(row.mid(range.start(), range.length()));
    find.matches.clear();
    for (const Match &match : matches) {
        const qsizetype start = std::max(match.range.start(), range.start());
        const qsizetype end = std::min(match.range.end(), range.end());
        const qsizetype shift = lead.size() - range.start();
        if (start < end)
            find.matches.append({{start + shift, end + shift}, match.kind});
    }
}

SearchFind findOf(const search::Hit &hit, Snippets snippets)
{
    SearchFind find{
        .kind = hit.kind,
        .documentId = hit.documentId,
        .revisionId = hit.revisionId,
        .passageId = hit.passageId,
        .paragraph = hit.paragraph,
        .match = hit.match,
        .snippet = {}};
    if (hit.kind == search::RowKind::Text) {
        const auto span = text::CodePointMap(hit.text).toCodePoints(hit.best);
        find.span = {hit.startCp + span.start, hit.startCp + span.end};
    }
    if (snippets == Snippets::With)
        setSnippet(find, hit.text, hit.best, hit.matches);
    return find;
}

Result<FoundRows> rowsOf(
    const store::Stores &stores, const QList<TextPlace> &places, qsizetype limit, Snippets snippets)
{
    FoundRows rows;
    std::optional<Revision> revision;
    TextRange block;      // Of the row that is being made, in the text; UTF-16.
    QList<Match> matches; // In it.
    const auto finish = [&] {
        if (rows.finds.isEmpty() || matches.isEmpty())
            return;
        if (snippets == Snippets::With) {
            const QString row = revision->text().mid(block.start(), block.length());
            setSnippet(rows.finds.last(), row, matches.constFirst().range, matches);
        }
        matches.clear();
    };
    for (const TextPlace &place : places) {
        const bool isNewText = !revision || revision->id() != place.revisionId;
        if (rows.finds.size() >= limit && isNewText) {
            ++rows.total; // Further texts are not read, so that places are counted.
            continue;
        }
        if (isNewText) {
            finish();
            auto read = stores.documents.revision(place.revisionId);
            if (!read)
                return Failure(read.error());
            revision.emplace(*std::move(read));
            block = {};
        }
        if (place.span.end > revision->codePoints().length())
            return Failure({ErrorCode::Damaged, {}, QStringLiteral("position")});
        const TextRange range = revision->codePoints().toUtf16(place.span);
        const auto &blocks = revision->blocks();
        const TextRange its = blocks.at(documents::blockAt(blocks, range.start())).range;
        const bool isInRow = !place.passageId.isValid() && !matches.isEmpty() && its == block
            && !rows.finds.last().passageId.isValid();
        if (!isInRow) {
            finish();
            ++rows.total;
            if (rows.finds.size() >= limit)
                continue;
            block = its;
            rows.finds.append(
                {.kind = search::RowKind::Text,
                 .documentId = place.documentId,
                 .revisionId = place.revisionId,
                 .passageId = place.passageId,
                 .paragraph = documents::paragraphAt(blocks, range.start()),
                 .match = place.match,
                 .span = place.span,
                 .snippet = {}});
        }
        const qsizetype end = std::min(range.end(), std::max(its.end(), range.start()));
        rows.finds.last().match = std::max(rows.finds.last().match, place.match);
        matches.append({{range.start() - its.start(), end - its.start()}, place.match});
    }
    finish();
    return rows;
}

} // namespace telaah::notebook
