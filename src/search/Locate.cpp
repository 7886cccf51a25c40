// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/Locate.h"

#include <algorithm>
#include <limits>

namespace telaah::search {

using text::TextRange;
using text::Token;

namespace {

using Kind = TextQuery::Kind;

/// Some words of the query where they stand in the row.
struct Occurrence
{
    TextRange range;
    qsizetype first; ///< Position, in words.
    qsizetype last;
    MatchKind kind;
    qsizetype wanted; ///< Which part of the query.
};

/// A row as it was read, by positions.
class Row
{
public:
    Row(QStringView text, text::Tokenizer &tokenizer)
        : m_text(text)
        , m_tokens(tokenizer.read(text))
        , m_isInCapitals(text::isSetInCapitals(text))
    {
        for (std::size_t i = 0; i < m_tokens.size(); ++i) {
            if (m_tokens[i].startsPosition)
                m_starts.push_back(i);
        }
        m_starts.push_back(m_tokens.size());
    }

    qsizetype positions() const { return static_cast<qsizetype>(m_starts.size()) - 1; }

    /// The token that one of the keys is of, or null. Of several the one that covers most.
    const Token *find(qsizetype position, const Keys &keys, bool isBeginning) const
    {
        const Token *found = nullptr;
        const auto at = static_cast<std::size_t>(position);
        for (std::size_t i = m_starts[at]; i < m_starts[at + 1]; ++i) {
            const Token &token = m_tokens[i];
            if ((!found || token.range.length() > found->range.length())
                && has(token, keys, isBeginning))
                found = &token;
        }
        return found;
    }

    QStringView written(TextRange range) const
    {
        return m_text.sliced(range.start(), range.length());
    }

private:
    bool has(const Token &token, const Keys &keys, bool isBeginning) const
    {
        const auto isAmong = [&](const QByteArray &key) {
            return std::ranges::any_of(keys, [&](const QByteArray &wanted) {
                return isBeginning ? key.startsWith(wanted) : key == wanted;
            });
        };
        return isAmong(token.keys->surface)
            || (!token.keys->letters.isEmpty() && !m_isInCapitals && isAmong(token.keys->letters))
            || std::ranges::any_of(token.keys->others, isAmong);
    }

    QStringView m_text;
    const std::vector<Token> &m_tokens;
    bool m_isInCapitals;
    std::vector<std::size_t> m_starts;
};

std::optional<Occurrence> occurrenceAt(const Row &row, qsizetype first, const Pattern &pattern)
{
    const qsizetype count = pattern.positions.size();
    if (first + count > row.positions())
        return std::nullopt;
    TextRange range;
    for (qsizetype i = 0; i < count; ++i) {
        const bool isBeginning = pattern.isBeginning && i == count - 1;
        const Token *token = row.find(first + i, pattern.positions.at(i), isBeginning);
        if (!token)
            return std::nullopt;
        if (!pattern.letters.isEmpty()) {
            const QStringView written = row.written(token->range);
            const QString &wanted = pattern.letters.at(i);
            if (isBeginning ? !written.startsWith(wanted) : written != wanted)
                return std::nullopt;
        }
        // The parts of a join stand at one position, and a doubled word's may be in any order.
        range = i == 0 ? token->range
                       : TextRange(
                           std::min(range.start(), token->range.start()),
                           std::max(range.end(), token->range.end()));
    }
    return Occurrence{range, first, first + count - 1, pattern.kind, 0};
}

class Locator
{
public:
    explicit Locator(const Row &row)
        : m_row(row)
    {
    }

    /// Whether the row holds what is asked for; collects what was found on the way.
    bool holds(const QueryPlan &plan, bool isWanted)
    {
        switch (plan.kind) {
        case Kind::Words:
            return findWords(plan, isWanted);
        case Kind::Near:
            return holdsNear(plan, isWanted);
        case Kind::Not:
            return !holds(plan.parts.first(), false);
        case Kind::And:
            return std::ranges::count_if(
                       plan.parts, [&](const QueryPlan &part) { return holds(part, isWanted); })
                == plan.parts.size();
        case Kind::Or:
            break;
        }
        return std::ranges::count_if(
                   plan.parts, [&](const QueryPlan &part) { return holds(part, isWanted); })
            > 0;
    }

    QList<Occurrence> takeFound()
    {
        std::ranges::sort(m_found, [](const Occurrence &one, const Occurrence &other) {
            return std::pair(one.range.start(), -one.range.end())
                < std::pair(other.range.start(), -other.range.end());
        });
        return std::move(m_found);
    }

private:
    bool findWords(const QueryPlan &plan, bool isWanted)
    {
        const qsizetype wanted = m_wanted++;
        bool isFound = false;
        for (qsizetype at = 0; at < m_row.positions(); ++at) {
            for (const Pattern &pattern : plan.patterns) { // The best kind comes first.
                auto occurrence = occurrenceAt(m_row, at, pattern);
                if (!occurrence)
                    continue;
                isFound = true;
                occurrence->wanted = wanted;
                if (isWanted)
                    m_found.append(*occurrence);
                break;
            }
        }
        return isFound;
    }

    /// What stands near enough to the others only. As in FTS5, `distance` is how many words may be
    /// between the end of the first and the start of the last.
    bool holdsNear(const QueryPlan &plan, bool isWanted)
    {
        Locator inner(m_row);
        for (const QueryPlan &part : plan.parts) {
            if (!inner.holds(part, true))
                return false;
        }
        const QList<Occurrence> all = inner.takeFound();
        bool isFound = false;
        for (const Occurrence &start : all) {
            QList<Occurrence> close;
            QList<bool> isThere(plan.parts.size(), false);
            for (const Occurrence &other : all) {
                if (other.first < start.first || other.first - start.last - 1 > plan.distance)
                    continue;
                close.append(other);
                isThere[other.wanted] = true;
            }
            if (isThere.contains(false))
                continue;
            isFound = true;
            for (Occurrence occurrence : close) {
                occurrence.wanted += m_wanted;
                if (isWanted)
                    m_found.append(occurrence);
            }
        }
        m_wanted += plan.parts.size();
        return isFound;
    }

    const Row &m_row;
    QList<Occurrence> m_found;
    qsizetype m_wanted = 0;
};

/// The tightest stretch in which each part of the query that was found is found.
Located bestOf(const QList<Occurrence> &found)
{
    QList<qsizetype> parts;
    for (const Occurrence &occurrence : found) {
        if (!parts.contains(occurrence.wanted))
            parts.append(occurrence.wanted);
    }
    QHash<qsizetype, qsizetype> inside; // How often each part is within the stretch.
    Located best{MatchKind::Variant, {}, {}};
    auto bestScore = std::pair(
        std::numeric_limits<int>::max(), std::numeric_limits<qsizetype>::max());
    qsizetype start = 0;
    for (qsizetype end = 0; end < found.size(); ++end) {
        ++inside[found.at(end).wanted];
        while (inside.size() == parts.size()) {
            MatchKind worst = MatchKind::Exact;
            qsizetype limit = 0;
            for (qsizetype i = start; i <= end; ++i) {
                worst = std::max(worst, found.at(i).kind);
                limit = std::max(limit, found.at(i).range.end());
            }
            const TextRange range(found.at(start).range.start(), limit);
            if (const std::pair score(static_cast<int>(worst), range.length()); score < bestScore) {
                bestScore = score;
                best.match = worst;
                best.best = range;
            }
            const qsizetype leaving = found.at(start++).wanted;
            if (--inside[leaving] == 0)
                inside.remove(leaving);
        }
    }
    return best;
}

/// Halves of a doubled word and words within a phrase that was found come as one.
QList<Match> merged(const QList<Occurrence> &found, QStringView row)
{
    QList<Match> matches;
    for (const Occurrence &occurrence : found) {
        const bool touches = !matches.isEmpty()
            && (occurrence.range.start() < matches.last().range.end()
                || (occurrence.range.start() == matches.last().range.end() + 1
                    && row[matches.last().range.end()] == u'-'));
        if (!touches) {
            matches.append({occurrence.range, occurrence.kind});
            continue;
        }
        Match &last = matches.last();
        last.range = {last.range.start(), std::max(last.range.end(), occurrence.range.end())};
        last.kind = std::min(last.kind, occurrence.kind);
    }
    return matches;
}

} // namespace

std::optional<Located> locate(const QueryPlan &plan, QStringView text, text::Tokenizer &tokenizer)
{
    const Row row(text, tokenizer);
    Locator locator(row);
    if (!locator.holds(plan, true))
        return std::nullopt;
    const QList<Occurrence> found = locator.takeFound();
    if (found.isEmpty()) // Nothing but what is not there was asked for.
        return Located{MatchKind::Exact, {0, 0}, {}};
    Located located = bestOf(found);
    located.matches = merged(found, text);
    return located;
}

} // namespace telaah::search
