// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/Ranking.h"

#include "search/Locate.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace telaah::store {

using search::MatchKind;
using search::QueryPlan;
using Kind = search::TextQuery::Kind;

namespace {

constexpr int Absent = 9;

// What one tier, one step of closeness and the best BM25 are worth.
constexpr double TierWeight = 1e6;
constexpr double GapWeight = 1e3;
constexpr double MostBm25 = 500;

// The usual ones, which FTS5 has as well.
constexpr double K1 = 1.2;
constexpr double B = 0.75;

/// Some words of the query in a row.
struct Instance
{
    int position;
    int words;
    int phrase; ///< Of the expression.
};

/// What is known of each of the Words of a query in a row.
struct WordsHere
{
    int kind = Absent;
    int count = 0;
    int lastPosition = -1;
    bool isCertain = false;
};

using Here = QVarLengthArray<WordsHere, 16>;

/// How well a row matches, by the worst of what it takes.
int tierOf(const QueryPlan &plan, const Here &here, int &next)
{
    switch (plan.kind) {
    case Kind::Words:
        return here[next++].kind;
    case Kind::Not: {
        tierOf(plan.parts.first(), here, next);
        return 0;
    }
    case Kind::And:
    case Kind::Near:
    case Kind::Or:
        break;
    }
    const bool isOr = plan.kind == Kind::Or;
    int tier = isOr ? Absent : 0;
    for (const QueryPlan &part : plan.parts) {
        const int inner = tierOf(part, here, next);
        tier = isOr ? std::min(tier, inner) : std::max(tier, inner);
    }
    const int last = static_cast<int>(MatchKind::Variant) + 1;
    return plan.isApart && tier != Absent ? last : tier;
}

/// How many words too many the tightest stretch with all that is there has.
int gapOf(const QVarLengthArray<Instance, 64> &instances, const Here &here)
{
    const auto there = std::ranges::count_if(
        here, [](const WordsHere &words) { return words.kind != Absent; });
    if (there < 2)
        return 0;
    QVarLengthArray<int, 16> inside(here.size(), 0);
    std::ptrdiff_t different = 0;
    int tightest = std::numeric_limits<int>::max();
    qsizetype start = 0;
    for (qsizetype end = 0; end < instances.size(); ++end) {
        different += inside[instances[end].words]++ == 0 ? 1 : 0;
        for (; different == there; ++start) {
            tightest = std::min(tightest, instances[end].position - instances[start].position);
            different -= --inside[instances[start].words] == 0 ? 1 : 0;
        }
    }
    return std::max(0, tightest - static_cast<int>(there) + 1);
}

int gapStep(int gap)
{
    constexpr int limits[] = {0, 2, 5, 10, 20};
    return static_cast<int>(std::ranges::lower_bound(limits, gap) - std::begin(limits));
}

double bm25Of(const Fts5ExtensionApi *api, Fts5Context *fts, const Here &here)
{
    sqlite3_int64 rows = 0;
    sqlite3_int64 tokens = 0;
    int size = 0;
    api->xRowCount(fts, &rows);
    api->xColumnTotalSize(fts, 0, &tokens);
    api->xColumnSize(fts, 0, &size);
    const double average = std::max(
        1.0, static_cast<double>(tokens) / static_cast<double>(std::max<sqlite3_int64>(rows, 1)));
    double sum = 0;
    for (const WordsHere &words : here) {
        const double count = words.count;
        sum += count * (K1 + 1) / (count + K1 * (1 - B + B * size / average));
    }
    return std::min(sum, MostBm25);
}

/// Whether what was found is enough, so that the text need not be looked at.
bool holdsSurely(const QueryPlan &plan, const Here &here, int &next)
{
    bool isFound = plan.kind == Kind::And;
    switch (plan.kind) {
    case Kind::Words:
        return here[next++].isCertain;
    case Kind::Near:
        next += static_cast<int>(plan.parts.size());
        return false;
    case Kind::Not:
        holdsSurely(plan.parts.first(), here, next);
        return false;
    case Kind::And:
        for (const QueryPlan &part : plan.parts)
            isFound = holdsSurely(part, here, next) && isFound;
        return isFound;
    case Kind::Or:
        break;
    }
    for (const QueryPlan &part : plan.parts)
        isFound = holdsSurely(part, here, next) || isFound;
    return isFound;
}

bool isConfirmed(
    const Fts5ExtensionApi *api, Fts5Context *fts, const Fts5Query &query,
    text::Tokenizer &tokenizer)
{
    const char *text = nullptr;
    int size = 0;
    if (api->xColumnText(fts, 0, &text, &size) != SQLITE_OK)
        return false;
    return search::locate(query.plan, QString::fromUtf8(text, size), tokenizer).has_value();
}

/// Phrases have as many as they have words.
std::vector<int> positionsOf(
    const Fts5ExtensionApi *api, Fts5Context *fts, const QVarLengthArray<Instance, 64> &instances)
{
    std::vector<int> positions;
    for (const Instance &instance : instances) {
        for (int i = 0; i < api->xPhraseSize(fts, instance.phrase); ++i)
            positions.push_back(instance.position + i);
    }
    std::ranges::sort(positions);
    positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
    return positions;
}

} // namespace

bool isExact(const RankedRow &row)
{
    return row.score < TierWeight;
}

Ranking::Ranking(
    const Fts5Query &query, text::Tokenizer &tokenizer, quint32 kinds, const RankingLimits &limits)
    : m_query(query)
    , m_tokenizer(tokenizer)
    , m_kinds(kinds)
    , m_limits(limits)
{
}

bool Ranking::isFull() const
{
    const bool hasBest = m_rows >= static_cast<std::int64_t>(m_limits.best);
    return m_rows >= m_limits.counted || (m_read >= m_limits.read && hasBest);
}

int Ranking::add(const Fts5ExtensionApi *api, Fts5Context *fts)
{
    const std::int64_t id = api->xRowid(fts);
    if (!((m_kinds >> (id / RowsOfKind)) & 1))
        return SQLITE_OK;
    if (m_query.isCertain && m_rows >= m_limits.ranked) {
        ++m_rows;
        return SQLITE_OK;
    }

    Here here(m_query.words);
    QVarLengthArray<Instance, 64> instances;
    int found = 0;
    if (const int code = api->xInstCount(fts, &found); code != SQLITE_OK)
        return code;
    for (int i = 0; i < found; ++i) {
        int phrase = 0;
        int column = 0;
        int position = 0;
        api->xInst(fts, i, &phrase, &column, &position);
        const Fts5Query::Phrase &info = m_query.phrases.at(phrase);
        if (info.words < 0)
            continue;
        WordsHere &words = here[info.words];
        words.kind = std::min(words.kind, static_cast<int>(info.kind));
        words.count += words.lastPosition == position ? 0 : 1;
        words.lastPosition = position;
        words.isCertain = words.isCertain || info.isCertain;
        instances.append({position, info.words, phrase});
    }
    int next = 0;
    if (!m_query.isCertain && !holdsSurely(m_query.plan, here, next)) {
        ++m_read;
        if (!isConfirmed(api, fts, m_query, m_tokenizer))
            return SQLITE_OK;
    }
    if (++m_rows > m_limits.ranked)
        return SQLITE_OK;
    next = 0;
    const int tier = tierOf(m_query.plan, here, next);
    const double score = TierWeight * tier + GapWeight * gapStep(gapOf(instances, here)) + MostBm25
        - bm25Of(api, fts, here);
    if (m_best.size() >= m_limits.best) {
        if (m_best.empty() || !(RankedRow{score, id, {}} < m_best.front()))
            return SQLITE_OK;
        std::pop_heap(m_best.begin(), m_best.end());
        m_best.pop_back();
    }
    m_best.push_back({score, id, positionsOf(api, fts, instances)});
    std::push_heap(m_best.begin(), m_best.end());
    return SQLITE_OK;
}

std::vector<RankedRow> Ranking::takeBest()
{
    std::sort_heap(m_best.begin(), m_best.end());
    return std::exchange(m_best, {});
}

void closeness(
    const Fts5ExtensionApi *api, Fts5Context *fts, sqlite3_context *context, int, sqlite3_value **)
{
    Ranking *ranking = *static_cast<Ranking **>(api->xUserData(fts));
    if (!ranking)
        sqlite3_result_error(context, "closeness() is for the index only", -1);
    else if (const int code = ranking->add(api, fts); code != SQLITE_OK)
        sqlite3_result_error_code(context, code);
}

} // namespace telaah::store
