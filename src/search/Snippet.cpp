// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/Snippet.h"

#include "text/Boundaries.h"
#include "text/Graphemes.h"

#include <algorithm>

namespace telaah::search {

using text::TextRange;

namespace {

/// Beyond that a sentence is looked for in a part of the row only.
constexpr qsizetype Surroundings = 2'000;

bool isSpace(QChar sign)
{
    return sign == u' ' || sign == u'\n' || sign == u'\t';
}

} // namespace

TextRange snippetOf(QStringView row, TextRange best, qsizetype longest, const QList<Match> &matches)
{
    qsizetype from = std::max<qsizetype>(0, best.start() - Surroundings);
    if (!text::isBoundary(row, from))
        --from;
    qsizetype to = std::min(row.size(), best.end() + Surroundings);
    if (!text::isBoundary(row, to))
        ++to;
    const TextRange first = text::sentenceAt(row.sliced(from, to - from), best.start() - from);
    qsizetype start = std::min(best.start(), from + first.start());
    qsizetype end = std::max(best.end(), from + first.end());
    if (end - start <= longest)
        return {start, end};
    // A third of the room before what was found, the rest after it.
    const qsizetype room = std::max<qsizetype>(0, longest - best.length());
    start = std::max(start, best.start() - room / 3);
    end = std::max(best.end(), std::min(end, start + std::max(longest, best.length())));
    while (start > 0 && start < best.start() && !isSpace(row[start - 1]))
        ++start;
    while (end < row.size() && end > best.end() && !isSpace(row[end]))
        --end;
    return withoutParts({start, end}, best, matches);
}

TextRange withoutParts(TextRange range, TextRange best, const QList<Match> &matches)
{
    qsizetype start = range.start();
    qsizetype end = range.end();
    for (const Match &match : matches) {
        if (match.range.start() < start && start < match.range.end())
            start = std::min(match.range.end(), best.start());
        if (match.range.start() < end && end < match.range.end())
            end = std::max(match.range.start(), best.end());
    }
    return {start, end};
}

qsizetype endOfShortened(QStringView snippet, qsizetype most, const QList<Match> &matches)
{
    qsizetype end = std::min(most, snippet.size());
    const auto cutsWord = [&snippet](qsizetype at) {
        return 0 < at && at < snippet.size() && !isSpace(snippet[at]) && !isSpace(snippet[at - 1]);
    };
    while (cutsWord(end))
        --end;
    for (qsizetype i = 1; i < matches.size(); ++i) {
        const TextRange match = matches.at(i).range;
        if (match.start() < end && end < match.end())
            end = match.start();
    }
    while (end > 0 && isSpace(snippet[end - 1]))
        --end;
    if (end > 0)
        return end;
    const qsizetype whole = std::min(most, snippet.size()); // Of a single word.
    return text::isGraphemeBoundary(snippet, whole) ? whole
                                                    : text::previousGrapheme(snippet, whole);
}

} // namespace telaah::search
