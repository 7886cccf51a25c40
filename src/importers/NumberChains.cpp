// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/NumberChains.h"

#include "importers/PageNumbers.h"

#include <QHash>

#include <algorithm>

namespace telaah::importers {

namespace {

constexpr int LeastNumbers = 3;

// Lines between two numbers of pages; numbers in a table stand closer.
constexpr qsizetype ShortestPage = 8;
constexpr qsizetype LongestPage = 160;

// Of the numbers before that may be gone on from, the latest.
constexpr int Remembered = 16;

struct PageLine
{
    qsizetype line;
    PageNumber number;
    qsizetype before = -1; ///< The candidate that it counts on from.
    int length = 1;        ///< Of the chain up to here.
};

/// The number of the first page may stand at its bottom, and all others at the top: then two are
/// next to each other.
bool follows(const PageLine &before, const PageLine &after)
{
    const qsizetype lines = after.line - before.line;
    return (lines >= ShortestPage && lines <= LongestPage)
        || (lines == 1 && before.length == 1 && before.number.isAlone && !after.number.isAlone);
}

void link(QList<PageLine> &candidates)
{
    QHash<int, QList<qsizetype>> byValue;
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        PageLine &here = candidates[i];
        const QList<qsizetype> &earlier = byValue[here.number.value - 1];
        for (qsizetype back = 1; back <= std::min<qsizetype>(earlier.size(), Remembered); ++back) {
            const qsizetype before = earlier.at(earlier.size() - back);
            if (candidates.at(before).length < here.length || !follows(candidates.at(before), here))
                continue;
            here.before = before;
            here.length = candidates.at(before).length + 1;
        }
        byValue[here.number.value].append(i);
    }
}

/// Whether a sentence goes on below the line, or below one more that belongs to it.
bool interrupts(const QList<TextLine> &lines, qsizetype line)
{
    const qsizetype end = std::min(lines.size(), line + 3);
    return std::any_of(lines.begin() + line + 1, lines.begin() + end, [](const TextLine &below) {
        return below.text.front().isLower();
    });
}

} // namespace

QList<QList<qsizetype>> numberChains(
    const QList<TextLine> &lines, const std::function<bool(qsizetype line)> &isKnown)
{
    QList<PageLine> candidates;
    QHash<QString, int> counts;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        for (const PageNumber &number : pageNumbersOf(lines.at(i).text)) {
            candidates.append({i, number});
            if (!number.isAlone)
                ++counts[wordsOfHead(lines.at(i).text)];
        }
    }
    candidates.removeIf([&](const PageLine &candidate) {
        return !candidate.number.isAlone
            && counts.value(wordsOfHead(lines.at(candidate.line).text)) < 2
            && !isKnown(candidate.line);
    });
    link(candidates);
    QList<qsizetype> ends;
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        if (candidates.at(i).length >= LeastNumbers)
            ends.append(i);
    }
    std::ranges::stable_sort(
        ends, std::ranges::greater(), [&](qsizetype i) { return candidates.at(i).length; });
    // Whatever else has a number and words stands between sentences.
    const auto isOfPages = [&](const PageLine &candidate) {
        return candidate.number.isAlone || isKnown(candidate.line)
            || interrupts(lines, candidate.line);
    };
    QList<bool> isTaken(candidates.size());
    QList<QList<qsizetype>> chains;
    for (const qsizetype end : std::as_const(ends)) {
        QList<qsizetype> chain;
        bool isSure = false;
        for (qsizetype i = end; i >= 0 && !isTaken.at(i); i = candidates.at(i).before) {
            isTaken[i] = true;
            chain.prepend(candidates.at(i).line);
            isSure = isSure || isOfPages(candidates.at(i));
        }
        if (chain.size() >= LeastNumbers && isSure)
            chains.append(chain);
    }
    return chains;
}

} // namespace telaah::importers
