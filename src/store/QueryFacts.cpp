// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/QueryFacts.h"

#include "store/Database.h"
#include "store/FromLibrary.h"
#include "store/Guarded.h"
#include "store/Sql.h"

#include <SQLiteCpp/Database.h>

namespace telaah::store {

namespace {

constexpr const char *SelectDocuments = R"sql(
    SELECT document.id, revision.id, document.title, document.published
)sql";

// In the order of passage_by_place, which holds no more than this.
constexpr const char *SelectPassages = R"sql(
    SELECT id, revision_id, start_cp, end_cp
      FROM passage
     ORDER BY revision_id, start_cp, end_cp, id
)sql";

constexpr const char *SelectBlocks = R"sql(
    SELECT block.start_cp
      FROM revision
      JOIN block ON block.structure_sha256 = revision.structure_sha256
     WHERE revision.id = :revision_id
     ORDER BY block.ordinal
)sql";

constexpr const char *SelectBearing = R"sql(
    SELECT passage_id
      FROM tag
     WHERE concept_id = :id
)sql";

// Through the index that keeps a coder from marking a range twice, revision by revision: there is
// none on coders alone, and the rows are long.
constexpr const char *SelectMarkedBy = R"sql(
    SELECT passage.id
      FROM revision
     CROSS JOIN passage ON passage.revision_id = revision.id
     WHERE passage.coder_id = :id
)sql";

constexpr const char *SelectWithNote = R"sql(
    SELECT id
      FROM passage
     WHERE note <> ''
)sql";

std::vector<PassageId> addedTo(std::vector<PassageId> ids, SQLite::Statement &row)
{
    while (row.executeStep())
        ids.push_back(idAt<PassageId>(row, 0));
    return ids;
}

/// What the statement brings for each of `ids`.
template<typename Id>
std::vector<PassageId> forEach(SQLite::Statement &row, const QList<Id> &ids)
{
    std::vector<PassageId> found;
    for (const Id id : ids) {
        row.reset();
        row.bind(":id", id.value());
        found = addedTo(std::move(found), row);
    }
    return found;
}

} // namespace

QueryFacts::QueryFacts(Database &database)
    : m_database(database)
{
}

Result<std::vector<QueryFacts::Document>> QueryFacts::documents() const
{
    return guarded([&]() -> Result<std::vector<Document>> {
        std::vector<Document> documents;
        SQLite::Statement row(m_database.connection(), std::string(SelectDocuments) + FromLibrary);
        while (row.executeStep())
            documents.push_back(
                {idAt<DocumentId>(row, 0), idAt<RevisionId>(row, 1), textAt(row, 2),
                 textAt(row, 3)});
        return documents;
    });
}

Result<std::vector<QueryFacts::Place>> QueryFacts::passages() const
{
    return guarded([&]() -> Result<std::vector<Place>> {
        std::vector<Place> places;
        SQLite::Statement row(m_database.connection(), SelectPassages);
        while (row.executeStep())
            places.push_back(
                {idAt<PassageId>(row, 0),
                 idAt<RevisionId>(row, 1),
                 {row.getColumn(2).getInt64(), row.getColumn(3).getInt64()}});
        return places;
    });
}

Result<std::vector<std::int64_t>> QueryFacts::blockStarts(RevisionId id) const
{
    return guarded([&]() -> Result<std::vector<std::int64_t>> {
        std::vector<std::int64_t> starts;
        SQLite::Statement row(m_database.connection(), SelectBlocks);
        row.bind(":revision_id", id.value());
        while (row.executeStep())
            starts.push_back(row.getColumn(0).getInt64());
        return starts;
    });
}

Result<std::vector<PassageId>> QueryFacts::bearing(const QList<ConceptId> &ids) const
{
    return guarded([&]() -> Result<std::vector<PassageId>> {
        SQLite::Statement row(m_database.connection(), SelectBearing);
        return forEach(row, ids);
    });
}

Result<std::vector<PassageId>> QueryFacts::markedBy(const QList<CoderId> &ids) const
{
    return guarded([&]() -> Result<std::vector<PassageId>> {
        SQLite::Statement row(m_database.connection(), SelectMarkedBy);
        return forEach(row, ids);
    });
}

Result<std::vector<PassageId>> QueryFacts::withNote() const
{
    return guarded([&]() -> Result<std::vector<PassageId>> {
        SQLite::Statement row(m_database.connection(), SelectWithNote);
        return addedTo({}, row);
    });
}

} // namespace telaah::store
