// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/SearchIndex.h"

#include "search/Locate.h"
#include "store/Fts5.h"
#include "store/Guarded.h"
#include "store/SearchFile.h"
#include "store/Sql.h"
#include "text/EditDistance.h"

#include <QScopeGuard>

#include <SQLiteCpp/Database.h>

#include <algorithm>
#include <limits>

namespace telaah::store {

using search::Hit;
using search::QueryPlan;
using search::RowKind;
using search::TextQuery;

namespace {

constexpr const char *SelectRanked = R"sql(
    SELECT rowid, closeness(words) AS score
      FROM words
     WHERE words MATCH :query
       AND rowid BETWEEN :first AND :last
     ORDER BY score, rowid
     LIMIT :count
)sql";

constexpr const char *SelectRankedOfDocument = R"sql(
    SELECT words.rowid, closeness(words) AS score
      FROM words
      JOIN row ON row.id = words.rowid
     WHERE words MATCH :query
       AND words.rowid BETWEEN :first AND :last
       AND row.document_id = :document_id
     ORDER BY score, words.rowid
     LIMIT :count
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
           coalesce(text.revision_id, 0)
      FROM row
      LEFT JOIN text ON text.document_id = row.document_id
     WHERE row.id = :id
)sql";

constexpr const char *SelectWords = R"sql(
    SELECT text FROM word WHERE length(text) BETWEEN :shortest AND :longest
)sql";

constexpr const char *SelectCount = R"sql(
    SELECT doc FROM vocabulary WHERE term = :term
)sql";

constexpr const char *SelectTerm = R"sql(
    SELECT 1 FROM vocabulary WHERE term >= :first AND term <= :last LIMIT 1
)sql";

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

/// Words that somebody typed and wants to be there.
void collectWords(const TextQuery &query, QStringList &words)
{
    if (query.kind == TextQuery::Kind::Not || query.isAlias)
        return;
    words.append(query.text.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    for (const TextQuery &part : query.parts)
        collectWords(part, words);
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

Result<SearchResult> SearchIndex::search(const TextQuery &query, const SearchScope &scope) const
{
    return guarded([&]() -> Result<SearchResult> {
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
        return result;
    });
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
    const Fts5Query query = toFts5(plan);
    if (query.isComplement)
        return runComplement(query, scope);
    if (query.expression.isEmpty())
        return SearchResult();
    const Rows rows = rowsOf(scope.kinds);
    Ranking ranking{&query, &m_file->tokenizer(), rows.kinds};
    SQLite::Statement row(
        m_file->connection(), scope.documentId ? SelectRankedOfDocument : SelectRanked);
    row.bind(":query", query.expression.toStdString());
    row.bind(":first", rows.first);
    row.bind(":last", rows.last);
    row.bind(":count", static_cast<std::int64_t>(scope.limit));
    if (scope.documentId)
        row.bind(":document_id", scope.documentId->value());
    m_file->rankBy(&ranking);
    const auto forget = qScopeGuard([this] { m_file->rankBy(nullptr); });
    QList<std::int64_t> found;
    while (row.executeStep() && row.getColumn(1).getDouble() < NoRank)
        found.append(row.getColumn(0).getInt64());
    SearchResult result;
    for (const std::int64_t id : found) {
        if (auto hit = hitOf(plan, id))
            result.hits.append(*std::move(hit));
    }
    result.total = ranking.rows;
    return result;
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
    while (row.executeStep()) {
        const std::int64_t id = row.getColumn(0).getInt64();
        const bool isWanted = (rows.kinds >> (id / RowsOfKind)) & 1;
        if (!isWanted || unwanted.contains(id)
            || (scope.documentId && idAt<DocumentId>(row, 1) != *scope.documentId))
            continue;
        if (result.total >= scope.limit && isSure(id)) {
            ++result.total;
            continue;
        }
        auto hit = hitOf(query.plan, id);
        if (!hit)
            continue;
        if (++result.total <= scope.limit)
            result.hits.append(*std::move(hit));
    }
    return result;
}

std::optional<Hit> SearchIndex::hitOf(const QueryPlan &plan, std::int64_t id) const
{
    SQLite::Statement row(m_file->connection(), SelectRow);
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
    } else if (hit.kind == RowKind::PassageNote) {
        hit.passageId = PassageId(id % RowsOfKind);
    }
    auto located = search::locate(plan, hit.text, m_file->tokenizer());
    if (!located) // Changed since it was found.
        return std::nullopt;
    hit.match = located->match;
    hit.best = located->best;
    hit.matches = std::move(located->matches);
    return hit;
}

Result<QList<Suggestion>> SearchIndex::suggestions(const TextQuery &query) const
{
    return guarded([&]() -> Result<QList<Suggestion>> {
        constexpr qsizetype mostWords = 8;
        QStringList words;
        collectWords(query, words);
        QList<Suggestion> suggestions;
        for (const QString &word : words.first(std::min(words.size(), mostWords))) {
            if (has(word))
                continue;
            if (const QString other = instead(text::foldedWord(word)); !other.isEmpty())
                suggestions.append({word, other});
        }
        return suggestions;
    });
}

bool SearchIndex::has(const search::Acronym &acronym) const
{
    const QByteArray key = text::wordKey(text::KeyKind::Letters, acronym.letters);
    SQLite::Statement row(m_file->connection(), SelectTerm);
    row.bind(":first", key.toStdString());
    row.bind(":last", (acronym.isBeginning ? key + '\xff' : key).toStdString());
    return row.executeStep();
}

bool SearchIndex::has(const QString &word) const
{
    const auto plan = search::planOf(
        search::words(word), m_file->tokenizer(), search::Case::Ignored);
    if (!plan) // Nothing that could be misspelt.
        return true;
    SQLite::Statement row(
        m_file->connection(), "SELECT 1 FROM words WHERE words MATCH :query LIMIT 1");
    row.bind(":query", toFts5(*plan).expression.toStdString());
    return row.executeStep();
}

/// Of the words that differ by a slip or two, the nearest, and of these the most frequent.
QString SearchIndex::instead(const QString &word) const
{
    const int most = word.size() < 4 ? 0 : word.size() < 6 ? 1 : 2;
    if (most == 0)
        return {};
    const QByteArray letters = word.toUtf8();
    SQLite::Statement row(m_file->connection(), SelectWords);
    row.bind(":shortest", static_cast<std::int64_t>(letters.size() - most));
    row.bind(":longest", static_cast<std::int64_t>(letters.size() + most));
    int nearest = most;
    QList<std::pair<int, QByteArray>> alike;
    while (row.executeStep()) {
        const QByteArray other = bytesAt(row, 0);
        const int distance = text::editDistance(letters, other, nearest);
        if (distance > nearest)
            continue;
        nearest = distance;
        alike.append({distance, other});
    }
    QByteArray best;
    std::int64_t bestCount = 0;
    for (const auto &[distance, other] : alike) {
        if (distance > nearest)
            continue;
        SQLite::Statement count(m_file->connection(), SelectCount);
        count.bind(":term", other.toStdString());
        // Words of texts that are gone are still in the table.
        if (count.executeStep() && count.getColumn(0).getInt64() > bestCount) {
            bestCount = count.getColumn(0).getInt64();
            best = other;
        }
    }
    return QString::fromUtf8(best);
}

} // namespace telaah::store
