// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/MarkRows.h"

#include "store/PassageRows.h"
#include "store/Sql.h"

#include <QHash>

#include <SQLiteCpp/Database.h>

#include <algorithm>
#include <vector>

namespace telaah::store {

using documents::Revision;
using passages::Mark;

namespace {

constexpr const char *SelectPlaces = R"sql(
    SELECT id, start_cp, end_cp
      FROM passage
     WHERE revision_id = :revision_id
     ORDER BY start_cp, end_cp, id
)sql";

constexpr const char *SelectNoted = R"sql(
    SELECT id
      FROM passage
     WHERE revision_id = :revision_id AND note <> ''
)sql";

constexpr const char *SelectFacets = R"sql(
    SELECT concept.id, facet.ordinal
      FROM concept
      JOIN facet ON facet.id = concept.facet_id
)sql";

// By concept, since an index holds just this; passages of one revision are mostly marked in a row.
constexpr const char *SelectTagged = R"sql(
    SELECT passage_id
      FROM tag
     WHERE concept_id = :concept_id AND passage_id BETWEEN :first AND :last
)sql";

constexpr const char *SelectOneMark = R"sql(
    SELECT id, start_cp, end_cp, note <> ''
      FROM passage
     WHERE revision_id = :revision_id AND id = :id
)sql";

constexpr const char *SelectFacetsOfPassage = R"sql(
    SELECT DISTINCT facet.ordinal
      FROM tag
      JOIN concept ON concept.id = tag.concept_id
      JOIN facet   ON facet.id = concept.facet_id
     WHERE tag.passage_id = :id
)sql";

/// What marks show beside their place, by the id of their passage. Close together, since it is gone
/// through concept by concept.
class Signs
{
public:
    static constexpr quint16 Note = 0x100; ///< Above the bits of facets.

    /// REQUIRES: there is a mark
    explicit Signs(const QList<Mark> &marks)
    {
        const auto [first, last] = std::ranges::minmax(marks, {}, &Mark::id);
        m_first = first.id.value();
        m_last = last.id.value();
        // Ids lie close together, unless somebody made them up.
        const auto span = static_cast<quint64>(m_last) - static_cast<quint64>(m_first);
        if (span < 1'000'000 + 8 * static_cast<quint64>(marks.size()))
            m_dense.assign(static_cast<std::size_t>(span) + 1, 0);
    }

    std::int64_t first() const { return m_first; }
    std::int64_t last() const { return m_last; }

    void add(std::int64_t id, quint16 sign)
    {
        if (id < m_first || id > m_last) // Another program has just marked it.
            return;
        (m_dense.empty() ? m_scattered[id]
                         : m_dense[static_cast<std::size_t>(id - m_first)]) |= sign;
    }

    /// REQUIRES: first() <= id <= last()
    quint16 of(std::int64_t id) const
    {
        return m_dense.empty() ? m_scattered.value(id)
                               : m_dense[static_cast<std::size_t>(id - m_first)];
    }

private:
    std::int64_t m_first;
    std::int64_t m_last;
    std::vector<quint16> m_dense; ///< Counted from the first id.
    QHash<std::int64_t, quint16> m_scattered;
};

void addNotes(SQLite::Database &connection, const Revision &revision, Signs &signs)
{
    SQLite::Statement row(connection, SelectNoted);
    row.bind(":revision_id", revision.id().value());
    while (row.executeStep())
        signs.add(row.getColumn(0).getInt64(), Signs::Note);
}

void addFacets(SQLite::Database &connection, Signs &signs)
{
    SQLite::Statement facet(connection, SelectFacets);
    SQLite::Statement row(connection, SelectTagged);
    row.bind(":first", signs.first());
    row.bind(":last", signs.last());
    while (facet.executeStep()) {
        const quint8 bit = passages::facetBit(facet.getColumn(1).getInt());
        row.reset();
        row.bind(":concept_id", facet.getColumn(0).getInt64());
        while (row.executeStep())
            signs.add(row.getColumn(0).getInt64(), bit);
    }
}

} // namespace

std::optional<QList<Mark>> marksOf(SQLite::Database &connection, const Revision &revision)
{
    QList<Mark> marks;
    SQLite::Statement row(connection, SelectPlaces);
    row.bind(":revision_id", revision.id().value());
    while (row.executeStep()) {
        const auto range = rangeAt(row, 1, revision);
        if (!range)
            return std::nullopt;
        marks.append({idAt<PassageId>(row, 0), *range, 0, false});
    }
    if (marks.isEmpty())
        return marks;
    Signs signs(marks);
    addNotes(connection, revision, signs);
    addFacets(connection, signs);
    for (Mark &mark : marks) {
        const quint16 sign = signs.of(mark.id.value());
        mark.facets = static_cast<quint8>(sign);
        mark.hasNote = (sign & Signs::Note) != 0;
    }
    return marks;
}

std::optional<QList<Mark>> marksOf(
    SQLite::Database &connection, const Revision &revision, const QList<PassageId> &ids)
{
    QList<Mark> marks;
    SQLite::Statement row(connection, SelectOneMark);
    SQLite::Statement facetRow(connection, SelectFacetsOfPassage);
    row.bind(":revision_id", revision.id().value());
    for (const PassageId id : ids) {
        row.reset();
        row.bind(":id", id.value());
        if (!row.executeStep())
            continue;
        const auto range = rangeAt(row, 1, revision);
        if (!range)
            return std::nullopt;
        marks.append({id, *range, 0, row.getColumn(3).getInt() != 0});
        facetRow.reset();
        facetRow.bind(":id", id.value());
        while (facetRow.executeStep())
            marks.back().facets |= passages::facetBit(facetRow.getColumn(0).getInt());
    }
    return marks;
}

} // namespace telaah::store
