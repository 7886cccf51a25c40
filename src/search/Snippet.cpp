// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/Snippet.h"

#include "text/Boundaries.h"

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

TextRange snippetOf(QStringView row, TextRange best, qsizetype longest)
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
    return {start, end};
}

} // namespace telaah::search
