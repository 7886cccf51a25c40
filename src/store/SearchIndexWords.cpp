// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words that an index has: what is suggested in place of one that it has not.

#include "search/QueryPlan.h"
#include "store/Fts5.h"
#include "store/Guarded.h"
#include "store/SearchFile.h"
#include "store/SearchIndex.h"
#include "store/Sql.h"

#include <SQLiteCpp/Database.h>

#include <algorithm>

namespace telaah::store {

using search::TextQuery;

namespace {

constexpr const char *SelectWordCounts = R"sql(
    SELECT word_counts FROM stamp
)sql";

constexpr const char *SelectCount = R"sql(
    SELECT doc FROM vocabulary WHERE term = :term
)sql";

constexpr const char *SelectTerm = R"sql(
    SELECT 1 FROM vocabulary WHERE term >= :first AND term <= :last LIMIT 1
)sql";

/// Words that somebody typed and wants to be there, each by itself.
void collectWords(const TextQuery &query, QList<TextQuery> &words)
{
    if (query.kind == TextQuery::Kind::Not || query.isAlias)
        return;
    for (const QString &word : query.text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        words.append(search::words(word));
    if (!words.isEmpty() && query.kind == TextQuery::Kind::Words)
        words.last().isBeginning = query.isBeginning;
    for (const TextQuery &part : query.parts)
        collectWords(part, words);
}

} // namespace

Result<QList<Suggestion>> SearchIndex::suggestions(const TextQuery &query) const
{
    return guarded([&]() -> Result<QList<Suggestion>> {
        constexpr qsizetype mostWords = 8;
        QList<TextQuery> words;
        collectWords(query, words);
        QList<Suggestion> suggestions;
        for (const TextQuery &word : words.first(std::min(words.size(), mostWords))) {
            throwIfInterrupted();
            if (has(word))
                continue;
            if (const QString other = instead(text::foldedWord(word.text)); !other.isEmpty())
                suggestions.append({word.text, other});
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

bool SearchIndex::has(const TextQuery &word) const
{
    if (word.isBeginning)
        return counts(true).hasBeginning(text::foldedWord(word.text).toUtf8());
    const auto plan = search::planOf(word, m_file->tokenizer(), search::Case::Ignored);
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
    QByteArray best;
    std::int64_t bestCount = 0;
    for (const QByteArray &other : counts(true).nearest(word.toUtf8(), most)) {
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

/// `mustBeNew`: with all the words; else with counts that are about right.
const IndexedWords &SearchIndex::counts(bool mustBeNew) const
{
    SQLite::Database &connection = m_file->connection();
    const std::int64_t data = connection.execAndGet("PRAGMA data_version").getInt64();
    if (data == m_dataRead)
        return m_counts;
    const std::int64_t there = connection.execAndGet(SelectWordCounts).getInt64();
    if (mustBeNew || there != m_countsRead) {
        m_counts = IndexedWords(connection);
        m_countsRead = there;
        m_dataRead = data;
    }
    return m_counts;
}

} // namespace telaah::store
