// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words that an index has: what is suggested in place of one that it has not.

#include "search/QueryPlan.h"
#include "store/Fts5.h"
#include "store/Guarded.h"
#include "store/SearchFile.h"
#include "store/SearchIndex.h"
#include "store/Sql.h"
#include "text/EditDistance.h"

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

Result<void> SearchIndex::prepare() const
{
    return guarded([&]() -> Result<void> {
        throwIfInterrupted();
        [[maybe_unused]] const IndexedWords &words = counts(false);
        return {};
    });
}

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

/// Of the words that differ by a slip or two, the nearest, and of these the most frequent. Several
/// words that are written as one count as such. Where only one in two slips is there, or none, two
/// words that follow one another somewhere come first, as they lack but the space.
QString SearchIndex::instead(const QString &word) const
{
    const int most = word.size() < 4 ? 0 : word.size() < 6 ? 1 : 2;
    if (most == 0)
        return {};
    const QByteArray typed = word.toUtf8();
    QByteArray best;
    int least = most + 1; // Slips of the best.
    std::int64_t bestCount = 0;
    const auto consider = [&](const QByteArray &other, int slips) {
        if (slips > least)
            return;
        const std::int64_t count = countOf(other);
        if (count == 0 || (slips == least && count <= bestCount))
            return; // Words of texts that are gone are still in the table.
        best = other;
        least = slips;
        bestCount = count;
    };
    for (const QByteArray &other : counts(true).nearest(typed, most))
        consider(other, text::editDistance(QByteArrayView(typed), QByteArrayView(other), most));
    for (const QList<text::Join> &joins : m_file->tokenizer().lexicon().lists().joins()) {
        for (const text::Join &join : joins) {
            const int slips = text::editDistance(word, join.words.join(QString()), most);
            if (slips <= most)
                consider(join.words.join(QLatin1Char(' ')).toUtf8(), slips);
        }
    }
    const QString parted = least > 1 ? inTwo(word) : QString();
    return parted.isEmpty() ? QString::fromUtf8(best) : parted;
}

/// In how many rows the word is, or those that are one to the search, apart by a space.
std::int64_t SearchIndex::countOf(const QByteArray &word) const
{
    SQLite::Statement count(m_file->connection(), SelectCount);
    count.bind(":term", word.toStdString());
    return count.executeStep() ? count.getColumn(0).getInt64() : 0;
}

/// The word as two that are there, one behind the other; empty if it is none of that kind. Short
/// ones are left alone, but for prepositions, which are often written onto a word.
QString SearchIndex::inTwo(const QString &word) const
{
    constexpr qsizetype least = 3;
    for (qsizetype at = 2; at <= word.size() - least; ++at) {
        const QString first = word.first(at);
        const QString second = word.sliced(at);
        const bool isPreposition = first == QLatin1String("di") || first == QLatin1String("ke");
        if ((at < least && !isPreposition) || !counts(true).has(first.toUtf8())
            || !counts(true).has(second.toUtf8()))
            continue;
        const QString both = first + QLatin1Char(' ') + second;
        if (has(search::words(both, search::Form::Folded)))
            return both;
    }
    return {};
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
