// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/Closeness.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace telaah::search {

using text::TextRange;

namespace {

struct Termed
{
    Match match;
    std::size_t term;
};

std::vector<Termed> inReadingOrder(const std::vector<QList<Match>> &terms)
{
    std::vector<Termed> all;
    for (std::size_t term = 0; term < terms.size(); ++term) {
        for (const Match &match : terms[term])
            all.push_back({match, term});
    }
    std::ranges::sort(all, {}, [](const Termed &termed) {
        return std::tuple(termed.match.range.end(), termed.match.range.start(), termed.term);
    });
    return all;
}

/// How many words the matches, in reading order, leave between them.
std::ptrdiff_t wordsBetween(const std::vector<qsizetype> &starts, const std::vector<Match> &matches)
{
    std::ptrdiff_t words = 0;
    for (std::size_t i = 1; i < matches.size(); ++i) {
        const auto from = std::ranges::lower_bound(starts, matches[i - 1].range.end());
        const auto to = std::ranges::lower_bound(starts, matches[i].range.start());
        words += std::max<std::ptrdiff_t>(0, to - from);
    }
    return words;
}

} // namespace

QList<Match> closeStretches(
    const std::vector<qsizetype> &starts, const std::vector<QList<Match>> &terms, int distance)
{
    QList<Match> stretches;
    std::vector<std::optional<Match>> latest(terms.size());
    for (const Termed &termed : inReadingOrder(terms)) {
        latest[termed.term] = termed.match;
        if (std::ranges::any_of(latest, [](const auto &match) { return !match; }))
            continue;
        std::vector<Match> chosen;
        MatchKind kind = termed.match.kind;
        for (const auto &match : latest) {
            chosen.push_back(*match);
            kind = std::max(kind, match->kind);
        }
        std::ranges::sort(chosen, {}, [](const Match &match) { return match.range; });
        const auto overlap = [](const Match &left, const Match &right) {
            return right.range.start() < left.range.end();
        };
        const TextRange range{chosen.front().range.start(), termed.match.range.end()};
        if (std::ranges::adjacent_find(chosen, overlap) != chosen.end()
            || wordsBetween(starts, chosen) > distance)
            continue;
        if (!stretches.isEmpty() && stretches.constLast().range.start() == range.start())
            continue; // The one before is shorter.
        stretches.append({range, kind});
    }
    return stretches;
}

bool areSideBySide(QStringView row, qsizetype end, qsizetype start)
{
    return start <= end || std::ranges::none_of(row.sliced(end, start - end), [](QChar sign) {
               return sign.isLetterOrNumber() || sign.isSurrogate();
           });
}

} // namespace telaah::search
