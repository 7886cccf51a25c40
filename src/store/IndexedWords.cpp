// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/IndexedWords.h"

#include "text/EditDistance.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <bit>
#include <cstring>

namespace telaah::store {

namespace {

constexpr const char *SelectWords = R"sql(
    SELECT text, row_count FROM word ORDER BY text
)sql";

/// A bit for each letter that is there. A slip changes two at most.
std::uint64_t signsOf(QByteArrayView word)
{
    std::uint64_t signs = 0;
    for (const char byte : word)
        signs |= std::uint64_t(1) << (static_cast<unsigned char>(byte) % 64U);
    return signs;
}

} // namespace

IndexedWords::IndexedWords(const SQLite::Database &connection)
{
    m_rows.push_back(0);
    SQLite::Statement row(connection, SelectWords);
    while (row.executeStep()) {
        const SQLite::Column text = row.getColumn(0);
        const QByteArrayView word(static_cast<const char *>(text.getBlob()), text.getBytes());
        m_starts.push_back(static_cast<std::uint32_t>(m_letters.size()));
        m_rows.push_back(m_rows.back() + row.getColumn(1).getInt64());
        m_signs.push_back(signsOf(word));
        m_letters.append(word);
    }
    m_starts.push_back(static_cast<std::uint32_t>(m_letters.size()));
}

QByteArrayView IndexedWords::wordAt(std::size_t index) const
{
    return QByteArrayView(m_letters).sliced(m_starts[index], m_starts[index + 1] - m_starts[index]);
}

std::size_t IndexedWords::firstNotBefore(const QByteArray &word) const
{
    std::size_t first = 0;
    std::size_t limit = m_signs.size();
    while (first < limit) {
        const std::size_t middle = (first + limit) / 2;
        const QByteArrayView other = wordAt(middle);
        const auto common = static_cast<std::size_t>(std::min(other.size(), word.size()));
        const int order = std::memcmp(other.data(), word.constData(), common);
        if (order < 0 || (order == 0 && other.size() < word.size()))
            first = middle + 1;
        else
            limit = middle;
    }
    return first;
}

IndexedWords::Range IndexedWords::rangeOf(const QByteArray &beginning) const
{
    // No byte of UTF-8 is as high as that.
    return {firstNotBefore(beginning), firstNotBefore(beginning + '\xff')};
}

std::int64_t IndexedWords::rowsBeginningWith(const QByteArray &beginning) const
{
    const auto [first, limit] = rangeOf(beginning);
    return m_rows.empty() ? 0 : m_rows[limit] - m_rows[first];
}

bool IndexedWords::has(const QByteArray &word) const
{
    const std::size_t place = firstNotBefore(word);
    return place < m_signs.size() && wordAt(place) == QByteArrayView(word);
}

bool IndexedWords::hasBeginning(const QByteArray &beginning) const
{
    const auto [first, limit] = rangeOf(beginning);
    return first < limit;
}

std::vector<QByteArray> IndexedWords::mostFrequent(
    const QByteArray &beginning, std::size_t count) const
{
    const auto [first, limit] = rangeOf(beginning);
    std::vector<std::size_t> indexes(limit - first);
    for (std::size_t i = 0; i < indexes.size(); ++i)
        indexes[i] = first + i;
    const auto last = std::min(count, indexes.size());
    const auto isMoreFrequent = [this](std::size_t one, std::size_t other) {
        return std::pair(-rowsAt(one), one) < std::pair(-rowsAt(other), other);
    };
    std::partial_sort(
        indexes.begin(), indexes.begin() + static_cast<std::ptrdiff_t>(last), indexes.end(),
        isMoreFrequent);
    std::vector<QByteArray> words;
    for (std::size_t i = 0; i < last; ++i)
        words.push_back(wordAt(indexes[i]).toByteArray());
    return words;
}

std::vector<QByteArray> IndexedWords::nearest(const QByteArray &word, int most) const
{
    std::vector<QByteArray> words;
    const std::uint64_t signs = signsOf(word);
    for (std::size_t i = 0; i < m_signs.size(); ++i) {
        const QByteArrayView other = wordAt(i);
        if (std::abs(other.size() - word.size()) > most
            || std::popcount(signs ^ m_signs[i]) > 2 * most)
            continue;
        const int distance = text::editDistance(QByteArrayView(word), other, most);
        if (distance > most)
            continue;
        if (distance < most)
            words.clear();
        most = distance;
        words.push_back(other.toByteArray());
    }
    return words;
}

} // namespace telaah::store
