// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/SearchIndex.h"

#include "search/AddressHits.h"
#include "search/Locate.h"
#include "store/Beginnings.h"
#include "store/Guarded.h"
#include "store/Ranking.h"
#include "store/SearchFile.h"
#include "store/Sql.h"

#include <QScopeGuard>

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

#include <algorithm>
#include <functional>
#include <limits>

namespace telaah::store {

using search::Hit;
using search::QueryPlan;
using search::RowKind;
using search::TextQuery;

namespace {

// Rows are handed to the Ranking under way; what closeness() returns is nothing.
constexpr const char *SelectFound = R"sql(
    SELECT closeness(words)
      FROM words
     WHERE words MATCH :query
       AND rowid BETWEEN :first AND :last
)sql";

constexpr const char *SelectFoundInDocument = R"sql(
    SELECT closeness(words)
      FROM words
      JOIN row ON row.id = words.rowid
     WHERE words MATCH :query
       AND words.rowid BETWEEN :first AND :last
       AND row.document_id = :document_id
)sql";

constexpr const char *SelectAll = R"sql(
    SELECT id, document_id
      FROM row
     WHERE id BETWEEN :first AND :last
     ORDER BY id
)sql";

constexpr const char *SelectIds = R"sql(
    SELECT rowid FROM words WHERE words MATCH :query
)sql";

constexpr const char *SelectRow = R"sql(
    SELECT row.document_id, row.number, row.start, row.start_cp, row.text,
           coalesce(text.revision_id, 0), row.block_cp, row.is_heading
      FROM row
      LEFT JOIN text ON text.document_id = row.document_id
     WHERE row.id = :id
)sql";

// What is done at most while somebody types: about as much as takes five milliseconds.
constexpr std::int64_t MostRanked = 3'000;
constexpr std::int64_t MostCounted = 5'000;
constexpr std::int64_t MostRead = 200;

/// The ids of rows that may be of the kinds.
struct Rows
{
    std::int64_t first = std::numeric_limits<std::int64_t>::max();
    std::int64_t last = 0;
    quint32 kinds = 0;
};

Rows rowsOf(const QList<RowKind> &kinds)
{
    Rows rows;
    for (const RowKind kind : kinds) {
        const auto number = static_cast<std::int64_t>(kind);
        rows.first = std::min(rows.first, number * RowsOfKind);
        rows.last = std::max(rows.last, (number + 1) * RowsOfKind - 1);
        rows.kinds |= 1U << number;
    }
    return rows;
}

bool hasNot(const QueryPlan &plan)
{
    return plan.kind == TextQuery::Kind::Not || std::ranges::any_of(plan.parts, hasNot);
}

} // namespace

SearchIndex::SearchIndex(std::unique_ptr<SearchFile> file)
    : m_file(std::move(file))
{
}

SearchIndex::~SearchIndex() = default;

Result<std::unique_ptr<SearchIndex>> SearchIndex::open(
    const QString &path, const QString &dictionaryPath)
{
    auto file = SearchFile::open(path, dictionaryPath, SearchFile::Access::Read);
    if (!file)
        return Failure(file.error());
    return std::unique_ptr<SearchIndex>(new SearchIndex(*std::move(file)));
}

bool SearchIndex::hasDictionary() const
{
    return m_file->tokenizer().lexicon().hasDictionary();
}

void SearchIndex::interrupt()
{
    m_isInterrupted = true;
    sqlite3_interrupt(m_file->connection().getHandle());
}

void SearchIndex::throwIfInterrupted() const
{
    if (m_isInterrupted)
        throw SQLite::Exception("interrupted", SQLITE_INTERRUPT);
}

Result<SearchResult> SearchIndex::search(const TextQuery &query, const SearchScope &scope) const
{
    auto answer = guarded([&]() -> Result<SearchResult> {
        auto result = found(query, scope, {});
        if (!result || result->total > 0 || scope.ignoresCase)
            return result;
        QStringList absent;
        for (const search::Acronym &acronym : search::acronymsOf(query)) {
            if (!has(acronym))
                absent.append(acronym.letters);
        }
        if (absent.isEmpty())
            return result;
        // Only offered: who looks for the ITU does not want each "itu".
        const auto other = found(query, scope, absent);
        result->inOtherCase = other ? other->total : 0;
        result->absentAcronyms = absent;
        return result;
    });
    if (!answer && m_isInterrupted)
        return Failure({ErrorCode::Cancelled, {}, {}});
    return answer;
}

/// With the case of acronyms, but of `anyCase`.
Result<SearchResult> SearchIndex::found(
    const TextQuery &query, const SearchScope &scope, const QStringList &anyCase) const
{
    const auto plan = search::planOf(
        query, m_file->tokenizer(),
        scope.ignoresCase ? search::Case::Ignored : search::Case::OfAcronyms, anyCase);
    if (!plan)
        return Failure(plan.error());
    auto result = guarded([&] { return run(*plan, scope); });
    // FTS5 cannot hold more than some thirty levels of its own in its parser.
    if (!result && result.error().detail.contains(QLatin1String("parser stack overflow")))
        return Failure({ErrorCode::QueryTooLong, {}, result.error().detail});
    return result;
}

Result<SearchResult> SearchIndex::run(const QueryPlan &plan, const SearchScope &scope) const
{
    throwIfInterrupted();
    const Fts5Query complement = toFts5(plan);
    if (complement.isComplement)
        return runComplement(complement, scope);
    SearchResult result;
    SQLite::Statement row(m_file->connection(), SelectRow);
    for (const RankedRow &ranked : bestOf(plan, scope, result)) {
        throwIfInterrupted();
        if (auto hit = hitOf(plan, row, ranked))
            result.hits.append(*std::move(hit));
    }
    // Not by ranges, which clang 14, that fuzzing takes, cannot read from this library.
    std::stable_partition(
        result.hits.begin(), result.hits.end(), std::not_fn(search::isOfAddresses));
    return result;
}

Result<void> SearchIndex::visit(
    const TextQuery &query, RowKind kind, const std::function<void(const Hit &)> &found) const
{
    Q_ASSERT(query.kind == TextQuery::Kind::Words);
    const auto plan = search::planOf(query, m_file->tokenizer(), search::Case::OfAcronyms);
    if (!plan)
        return Failure(plan.error());
    auto visited = guarded([&]() -> Result<void> {
        const Fts5Query asked = toFts5(*plan);
        Ranking ranking(asked, m_file->tokenizer(), rowsOf({kind}).kinds, {.best = 1});
        SQLite::Statement text(m_file->connection(), SelectRow);
        rank(asked, {.kinds = {kind}}, ranking, [&] {
            for (const RankedRow &row : ranking.takeBest()) {
                if (const auto hit = hitOf(*plan, text, row))
                    found(*hit);
            }
        });
        return {};
    });
    if (!visited && m_isInterrupted)
        return Failure({ErrorCode::Cancelled, {}, {}});
    return visited;
}

/// The best rows, and how many there are. Of more rows than are ranked, exact matches are looked
/// for by themselves, and then other forms, so that these come first in any case.
std::vector<RankedRow> SearchIndex::bestOf(
    const QueryPlan &plan, const SearchScope &scope, SearchResult &result) const
{
    const auto limit = static_cast<std::size_t>(std::max<qsizetype>(scope.limit, 0));
    const RankingLimits limits = scope.isQuick
        ? RankingLimits{limit, MostRanked, MostCounted, MostRead}
        : RankingLimits{limit};
    Fts5Scope asked;
    std::optional<Beginnings> beginnings;
    if (scope.isQuick) {
        beginnings.emplace(m_file->connection(), counts(false), plan);
        asked.completions = [&beginnings](const QByteArray &beginning) {
            return beginnings->completions(beginning);
        };
    }
    const quint32 kinds = rowsOf(scope.kinds).kinds;
    const Fts5Query query = toFts5(plan, asked);
    Ranking all(query, m_file->tokenizer(), kinds, limits);
    rank(query, scope, all);
    result.total = all.rows();
    result.isMore = query.isPartial || all.isFull();
    std::vector<RankedRow> best = all.takeBest();
    const bool isBestOfAll = best.size() >= limit && (best.empty() || isExact(best.back()));
    if (!all.isCut() || isBestOfAll || hasNot(plan))
        return best;
    for (const auto worst : {search::MatchKind::Exact, search::MatchKind::Form}) {
        asked.worst = worst;
        const Fts5Query better = toFts5(plan, asked);
        Ranking some(better, m_file->tokenizer(), kinds, limits);
        rank(better, scope, some);
        const std::vector<RankedRow> rows = some.takeBest();
        best.insert(best.end(), rows.begin(), rows.end());
        if (rows.size() >= limit)
            break;
    }
    std::ranges::stable_sort(best, {}, &RankedRow::id);
    // Ranked alike. Not by ranges, which clang 14, that fuzzing takes, cannot read from this
    // library.
    const auto isSame = [](const RankedRow &a, const RankedRow &b) { return a.id == b.id; };
    best.erase(std::unique(best.begin(), best.end(), isSame), best.end());
    std::ranges::sort(best, std::less());
    best.resize(std::min(best.size(), limit));
    return best;
}

/// Calls `afterEach`, if there is one, when a row was handed to the ranking.
void SearchIndex::rank(
    const Fts5Query &query, const SearchScope &scope, Ranking &ranking,
    const std::function<void()> &afterEach) const
{
    if (query.expression.isEmpty())
        return;
    const Rows rows = rowsOf(scope.kinds);
    SQLite::Statement row(
        m_file->connection(), scope.documentId ? SelectFoundInDocument : SelectFound);
    row.bind(":query", query.expression.toStdString());
    row.bind(":first", rows.first);
    row.bind(":last", rows.last);
    if (scope.documentId)
        row.bind(":document_id", scope.documentId->value());
    m_file->rankBy(&ranking);
    const auto forget = qScopeGuard([this] { m_file->rankBy(nullptr); });
    while (!ranking.isFull() && row.executeStep()) {
        throwIfInterrupted();
        if (afterEach)
            afterEach();
    }
}

QSet<std::int64_t> SearchIndex::idsOf(const Fts5Query &query) const
{
    QSet<std::int64_t> ids;
    if (query.expression.isEmpty())
        return ids;
    SQLite::Statement row(m_file->connection(), SelectIds);
    row.bind(":query", query.expression.toStdString());
    while (row.executeStep())
        ids.insert(row.getColumn(0).getInt64());
    return ids;
}

Result<SearchResult> SearchIndex::runComplement(
    const Fts5Query &query, const SearchScope &scope) const
{
    // Between what surely does not fit and what surely does are those to be looked at.
    const QSet<std::int64_t> unwanted = idsOf(query);
    const Fts5Query certain = toCertainFts5(query.plan);
    const QSet<std::int64_t> doubtful = query.isCertain ? unwanted : idsOf(certain);
    const auto isSure = [&](std::int64_t id) {
        return query.isCertain || doubtful.contains(id) != certain.isComplement;
    };
    const Rows rows = rowsOf(scope.kinds);
    SQLite::Statement row(m_file->connection(), SelectAll);
    row.bind(":first", rows.first);
    row.bind(":last", rows.last);
    SearchResult result;
    SQLite::Statement text(m_file->connection(), SelectRow);
    while (row.executeStep()) {
        throwIfInterrupted();
        const std::int64_t id = row.getColumn(0).getInt64();
        const bool isWanted = (rows.kinds >> (id / RowsOfKind)) & 1;
        if (!isWanted || unwanted.contains(id)
            || (scope.documentId && idAt<DocumentId>(row, 1) != *scope.documentId))
            continue;
        if (result.total >= scope.limit && isSure(id)) {
            ++result.total;
            continue;
        }
        auto hit = hitOf(query.plan, text, {0, id, {}});
        if (!hit)
            continue;
        if (++result.total <= scope.limit)
            result.hits.append(*std::move(hit));
    }
    return result;
}

std::optional<Hit> SearchIndex::hitOf(
    const QueryPlan &plan, SQLite::Statement &row, const RankedRow &ranked) const
{
    const std::int64_t id = ranked.id;
    row.reset();
    row.bind(":id", id);
    if (!row.executeStep()) // The writer has been quicker.
        return std::nullopt;
    Hit hit{};
    hit.kind = static_cast<RowKind>(id / RowsOfKind);
    hit.documentId = idAt<DocumentId>(row, 0);
    hit.text = textAt(row, 4);
    if (hit.kind == RowKind::Text) {
        hit.paragraph = row.getColumn(1).getInt();
        hit.start = static_cast<qsizetype>(row.getColumn(2).getInt64());
        hit.startCp = row.getColumn(3).getInt64();
        hit.revisionId = idAt<RevisionId>(row, 5);
        hit.blockCp = row.getColumn(6).getInt64();
        hit.isHeading = row.getColumn(7).getInt() != 0;
    } else if (hit.kind == RowKind::PassageNote) {
        hit.passageId = PassageId(id % RowsOfKind);
    }
    // What stands under a Not was not looked for everywhere.
    const bool isEverywhere = ranked.positions.empty() || hasNot(plan);
    auto located = search::locate(
        plan, hit.text, m_file->tokenizer(), isEverywhere ? nullptr : &ranked.positions);
    if (!located) // Changed since it was found.
        return std::nullopt;
    hit.match = located->match;
    hit.best = located->best;
    hit.matches = std::move(located->matches);
    hit.isApart = located->isApart;
    return hit;
}

} // namespace telaah::store
