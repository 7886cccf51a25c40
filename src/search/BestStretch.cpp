// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/BestStretch.h"

#include "search/Closeness.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <span>
#include <tuple>

namespace telaah::search {

using text::TextRange;

namespace {

/// Whether more stands in a stretch than the words of the query side by side, as they were typed.
bool hasMore(std::span<const Occurrence> stretch, QStringView row)
{
    const Occurrence *last = nullptr;
    for (const Occurrence &occurrence : stretch) {
        if (last && occurrence.range.end() <= last->range.end())
            continue; // A part of words that were found as one.
        if (last
            && (occurrence.wanted < last->typedEnd
                || !areSideBySide(row, last->range.end(), occurrence.range.start())))
            return true;
        last = &occurrence;
    }
    return false;
}

struct Stretch
{
    TextRange range;
    MatchKind worst;
    bool isApart;

    auto score() const { return std::tuple(worst, isApart, range.length()); }
};

Stretch stretchOf(std::span<const Occurrence> found, QStringView row)
{
    MatchKind worst = MatchKind::Exact;
    qsizetype end = 0;
    for (const Occurrence &occurrence : found) {
        worst = std::max(worst, occurrence.kind);
        end = std::max(end, occurrence.range.end());
    }
    return {{found.front().range.start(), end}, worst, hasMore(found, row)};
}

} // namespace

Located bestOf(QList<Occurrence> found, QStringView row)
{
    found.removeIf([](const Occurrence &occurrence) { return occurrence.wanted == NoPart; });
    QList<qsizetype> parts;
    for (const Occurrence &occurrence : found) {
        if (!parts.contains(occurrence.wanted))
            parts.append(occurrence.wanted);
    }
    const std::span<const Occurrence> all(
        found.constData(), static_cast<std::size_t>(found.size()));
    QHash<qsizetype, qsizetype> inside; // How often each part is within the stretch.
    std::optional<Stretch> best;
    std::size_t start = 0;
    for (std::size_t end = 0; end < all.size(); ++end) {
        ++inside[all[end].wanted];
        while (inside.size() == parts.size()) {
            const Stretch stretch = stretchOf(all.subspan(start, end - start + 1), row);
            if (!best || stretch.score() < best->score())
                best = stretch;
            const qsizetype leaving = all[start++].wanted;
            if (--inside[leaving] == 0)
                inside.remove(leaving);
        }
    }
    if (!best)
        return {MatchKind::Variant, {}, {}};
    return {best->worst, best->range, {}, best->isApart};
}

} // namespace telaah::search
