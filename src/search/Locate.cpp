// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/Locate.h"

#include "search/BestStretch.h"
#include "search/Closeness.h"

#include <QVarLengthArray>

#include <algorithm>

namespace telaah::search {

using text::TextRange;
using text::Token;

namespace {

using Kind = TextQuery::Kind;

/// A row as it was read, by positions.
class Row
{
public:
    Row(QStringView text, text::Tokenizer &tokenizer, const std::vector<int> *positions)
        : m_text(text)
        , m_tokenizer(tokenizer)
        , m_tokens(tokenizer.skim(text))
        , m_positions(positions)
        , m_isInCapitals(text::isSetInCapitals(text))
    {
        for (std::size_t i = 0; i < m_tokens.size(); ++i) {
            if (m_tokens[i].startsPosition)
                m_starts.push_back(i);
        }
        m_starts.push_back(m_tokens.size());
    }

    qsizetype positions() const { return static_cast<qsizetype>(m_starts.size()) - 1; }

    using Tokens = QVarLengthArray<const Token *, 8>; // Hardly ever more than one or two.

    /// The tokens that one of the keys is of; those that cover most come first.
    Tokens find(qsizetype position, const Keys &keys, bool isBeginning) const
    {
        Tokens found;
        const auto at = static_cast<std::size_t>(position);
        const bool isLikely = !m_positions
            || std::ranges::binary_search(*m_positions, static_cast<int>(position));
        for (std::size_t i = m_starts[at]; i < m_starts[at + 1]; ++i) {
            if (has(m_tokens[i], keys, isBeginning, isLikely))
                found.append(&m_tokens[i]);
        }
        if (found.size() > 1) {
            std::ranges::stable_sort(found, std::ranges::greater(), [](const Token *token) {
                return token->range.length();
            });
        }
        return found;
    }

    /// Where its words start.
    std::vector<qsizetype> wordStarts() const
    {
        std::vector<qsizetype> starts;
        for (const Token &token : m_tokens) {
            if (token.endWord - token.firstWord == 1)
                starts.push_back(token.range.start());
        }
        std::ranges::sort(starts);
        starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
        return starts;
    }

    QStringView written(TextRange range) const
    {
        return m_text.sliced(range.start(), range.length());
    }

private:
    bool has(const Token &token, const Keys &keys, bool isBeginning, bool isLikely) const
    {
        const auto isAmong = [&](const QByteArray &key) {
            return std::ranges::any_of(keys, [&](const QByteArray &wanted) {
                if (!isBeginning)
                    return key == wanted;
                // "serangan" is a word of its own also where it begins "serangan siber".
                return key.startsWith(wanted) && (wanted.contains(' ') || !key.contains(' '));
            });
        };
        return isAmong(token.keys->surface)
            || (!token.keys->letters.isEmpty() && !m_isInCapitals && isAmong(token.keys->letters))
            || (isLikely && std::ranges::any_of(m_tokenizer.analyze(*token.keys).others, isAmong));
    }

    QStringView m_text;
    text::Tokenizer &m_tokenizer;
    const std::vector<Token> &m_tokens;
    const std::vector<int> *m_positions;
    bool m_isInCapitals;
    std::vector<std::size_t> m_starts;
};

bool hasLetters(const Row &row, const Token &token, const Pattern &pattern, qsizetype i)
{
    if (pattern.letters.isEmpty())
        return true;
    const QStringView written = row.written(token.range);
    const bool isBeginning = pattern.isBeginning && i == pattern.positions.size() - 1;
    const QString &wanted = pattern.letters.at(i);
    return isBeginning ? written.startsWith(wanted) : written == wanted;
}

/// From the `i`th position of the pattern on. Two words that are one stand at one position, so it
/// is not enough that positions follow: no word may be between the tokens. "di Jepang" is not in
/// "di luar Jepang".
std::optional<TextRange> rangeFrom(
    const Row &row, qsizetype first, const Pattern &pattern, qsizetype i, const Token *previous)
{
    const bool isLast = i == pattern.positions.size() - 1;
    for (const Token *token :
         row.find(first + i, pattern.positions.at(i), pattern.isBeginning && isLast)) {
        if ((previous && token->firstWord != previous->endWord)
            || !hasLetters(row, *token, pattern, i))
            continue;
        if (isLast)
            return token->range;
        if (const auto rest = rangeFrom(row, first, pattern, i + 1, token))
            return TextRange(
                std::min(token->range.start(), rest->start()),
                std::max(token->range.end(), rest->end()));
    }
    return std::nullopt;
}

std::optional<Occurrence> occurrenceAt(const Row &row, qsizetype first, const Pattern &pattern)
{
    const qsizetype count = pattern.positions.size();
    if (first + count > row.positions())
        return std::nullopt;
    const auto range = rangeFrom(row, first, pattern, 0, nullptr);
    return range ? std::optional(Occurrence{*range, pattern.kind, 0, 0}) : std::nullopt;
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
        return holdsAny(plan, isWanted);
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
                occurrence->typedEnd = wanted + 1;
                if (isWanted)
                    m_found.append(*occurrence);
                break;
            }
        }
        return isFound;
    }

    bool holdsAny(const QueryPlan &plan, bool isWanted)
    {
        bool isHeld = false;
        const qsizetype first = m_found.size();
        qsizetype behindFirst = first;
        for (const QueryPlan &part : plan.parts) {
            const qsizetype before = m_found.size();
            const bool wasHeld = isHeld;
            isHeld = holds(part, isWanted) || isHeld;
            // Where there is what was typed, another name for it is no part of the best stretch.
            for (qsizetype i = before; wasHeld && part.isAlias && i < m_found.size(); ++i)
                m_found[i].wanted = NoPart;
            if (&part == &plan.parts.first())
                behindFirst = m_found.size();
        }
        // Words that were found as one were typed as all of those that may stand apart.
        for (qsizetype i = first; plan.parts.last().isApart && i < behindFirst; ++i)
            m_found[i].typedEnd = m_wanted;
        return isHeld;
    }

    /// What stands near enough to the others only; see closeStretches().
    bool holdsNear(const QueryPlan &plan, bool isWanted)
    {
        std::vector<QList<Match>> terms;
        for (const QueryPlan &part : plan.parts) {
            Locator inner(m_row);
            inner.holds(part, true);
            QList<Match> matches;
            for (const Occurrence &occurrence : inner.takeFound())
                matches.append({occurrence.range, occurrence.kind});
            terms.push_back(matches);
        }
        const QList<Match> stretches = closeStretches(m_row.wordStarts(), terms, plan.distance);
        for (std::size_t term = 0; isWanted && term < terms.size(); ++term) {
            for (const Match &match : terms[term]) {
                const bool isClose = std::ranges::any_of(stretches, [&](const Match &stretch) {
                    return stretch.range.start() <= match.range.start()
                        && match.range.end() <= stretch.range.end();
                });
                const qsizetype wanted = m_wanted + static_cast<qsizetype>(term);
                if (isClose)
                    m_found.append({match.range, match.kind, wanted, wanted + 1});
            }
        }
        m_wanted += plan.parts.size();
        return !stretches.isEmpty();
    }

    const Row &m_row;
    QList<Occurrence> m_found;
    qsizetype m_wanted = 0;
};

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

std::optional<Located> locate(
    const QueryPlan &plan, QStringView text, text::Tokenizer &tokenizer,
    const std::vector<int> *positions)
{
    const Row row(text, tokenizer, positions);
    Locator locator(row);
    if (!locator.holds(plan, true))
        return std::nullopt;
    const QList<Occurrence> found = locator.takeFound();
    if (found.isEmpty()) // Nothing but what is not there was asked for.
        return Located{MatchKind::Exact, {0, 0}, {}};
    Located located = bestOf(found, text);
    located.matches = merged(found, text);
    return located;
}

} // namespace telaah::search
