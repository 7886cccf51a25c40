// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace SQLite {
class Database;
}

namespace telaah::store {

/// The words of a search index, and in how many rows each is, or was when they were last counted:
/// what can be told of a query before it is asked. Words are folded, in UTF-8.
class IndexedWords
{
public:
    IndexedWords() = default;

    /// Those in the table `word`. Throws as SQLiteCpp does.
    explicit IndexedWords(const SQLite::Database &connection);

    /// In how many rows each of the words with this beginning is, added up.
    std::int64_t rowsBeginningWith(const QByteArray &beginning) const;

    bool has(const QByteArray &word) const;
    bool hasBeginning(const QByteArray &beginning) const;

    /// The `count` most frequent words with this beginning.
    std::vector<QByteArray> mostFrequent(const QByteArray &beginning, std::size_t count) const;

    /// Those that differ from `word` by the fewest slips, at most `most`; see text::editDistance().
    std::vector<QByteArray> nearest(const QByteArray &word, int most) const;

private:
    struct Range
    {
        std::size_t first;
        std::size_t limit;
    };

    QByteArrayView wordAt(std::size_t index) const;
    std::size_t firstNotBefore(const QByteArray &word) const;
    Range rangeOf(const QByteArray &beginning) const;
    std::int64_t rowsAt(std::size_t index) const { return m_rows[index + 1] - m_rows[index]; }

    QByteArray m_letters;                ///< Of all words, one after another.
    std::vector<std::uint32_t> m_starts; ///< Of each word and of the end; ascending words.
    std::vector<std::int64_t> m_rows;    ///< Of all words before each, and of all.
    std::vector<std::uint64_t> m_signs;  ///< Which letters each word has; see nearest().
};

} // namespace telaah::store
