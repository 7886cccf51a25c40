// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/FindSnippet.h"

#include "search/Snippet.h"
#include "text/Boundaries.h"
#include "text/words/Addresses.h"

#include <algorithm>

namespace telaah::notebook {

using search::Match;
using text::TextRange;

namespace {

constexpr qsizetype LongestLead = 70;     ///< Before what was found; in UTF-16.
constexpr qsizetype LongestSnippet = 240; ///< The same.
constexpr qsizetype ShortestSnippet = 20; ///< The same. Less says nothing, as a name in a source.

QString onOneLine(QString text)
{
    std::ranges::replace_if(
        text, [](QChar sign) { return sign == u'\n' || sign == u'\t'; }, u' ');
    return text;
}

struct Around
{
    TextRange range;
    bool isLeftCut;  ///< The sentence begins before,
    bool isRightCut; ///< and goes on behind.
};

/// The sentence, with those behind it where it is too short to say anything.
TextRange withMore(QStringView row, TextRange sentence)
{
    qsizetype end = sentence.end();
    while (end - sentence.start() < ShortestSnippet && end < row.size()) {
        const qsizetype next = text::sentenceAt(row, text::nextWord(row, end)).end();
        if (next <= end)
            break;
        end = next;
    }
    return {sentence.start(), end};
}

/// The sentence around `best`, or as much of it as fits.
Around around(QStringView row, TextRange best, TextRange sentence, const QList<Match> &matches)
{
    const TextRange whole(
        std::min(sentence.start(), best.start()), std::max(sentence.end(), best.end()));
    qsizetype start = whole.start();
    if (best.start() - start > LongestLead)
        start = std::min(text::nextWord(row, best.start() - LongestLead), best.start());
    qsizetype end = whole.end();
    if (end - start > LongestSnippet)
        end = std::max(text::previousWord(row, start + LongestSnippet), best.end());
    const TextRange range = search::withoutParts({start, end}, best, matches);
    start = range.start();
    while (start < best.start() && row[start].isSpace())
        ++start;
    // What was found may end in a later sentence, which goes on.
    const bool endsWithin = best.end() > sentence.end() && best.end() < row.size()
        && !QStringLiteral(".?!").contains(row[best.end()]);
    return {{start, range.end()}, start > whole.start(), range.end() < whole.end() || endsWithin};
}

} // namespace

QList<Match> readable(QStringView row, QList<Match> matches)
{
    const auto addresses = text::addressesIn(row);
    const auto isHidden = [&](const Match &match) {
        return text::isWithinOne(addresses, match.range);
    };
    if (!addresses.empty() && !std::ranges::all_of(matches, isHidden))
        matches.removeIf(isHidden);
    return matches;
}

void setSnippet(
    SearchFind &find, const QString &row, TextRange best, TextRange sentence,
    const QList<Match> &matches)
{
    const auto [range, isLeftCut, isRightCut] = around(row, best, withMore(row, sentence), matches);
    const QString lead = isLeftCut ? QStringLiteral("… ") : QString();
    find.snippet = lead + onOneLine(row.mid(range.start(), range.length()));
    if (isRightCut)
        find.snippet += find.snippet.endsWith(u' ') ? QStringLiteral("…") : QStringLiteral(" …");
    find.matches.clear();
    for (const Match &match : matches) {
        const qsizetype start = std::max(match.range.start(), range.start());
        const qsizetype end = std::min(match.range.end(), range.end());
        const qsizetype shift = lead.size() - range.start();
        if (start < end)
            find.matches.append({{start + shift, end + shift}, match.kind});
    }
}

void setSnippet(SearchFind &find, const QString &row, TextRange best, const QList<Match> &matches)
{
    setSnippet(find, row, best, text::sentenceAt(row, best.start()), readable(row, matches));
}

} // namespace telaah::notebook
