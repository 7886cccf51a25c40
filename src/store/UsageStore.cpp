// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/UsageStore.h"

#include "store/Database.h"
#include "store/Guarded.h"
#include "store/Sql.h"

#include <SQLiteCpp/Database.h>

namespace telaah::store {

namespace {

constexpr const char *CountByConcept = R"sql(
    SELECT concept_id, count(DISTINCT passage_id)
      FROM tag
     GROUP BY concept_id
)sql";

constexpr const char *CountByConceptInRevision = R"sql(
    SELECT tag.concept_id, count(DISTINCT tag.passage_id)
      FROM tag
     WHERE tag.passage_id IN (SELECT id FROM passage WHERE revision_id = :revision_id)
     GROUP BY tag.concept_id
)sql";

constexpr const char *CountOfConcept = R"sql(
    SELECT count(DISTINCT passage_id)
      FROM tag
     WHERE concept_id = :concept_id
)sql";

constexpr const char *CountOfConceptInRevision = R"sql(
    SELECT count(DISTINCT tag.passage_id)
      FROM tag
      JOIN passage ON passage.id = tag.passage_id
     WHERE tag.concept_id = :concept_id AND passage.revision_id = :revision_id
)sql";

constexpr const char *CountByRevision = R"sql(
    SELECT revision_id, count(*)
      FROM passage
     GROUP BY revision_id
)sql";

// Steps of the history would tell as well, but lose their content in time.
constexpr const char *SelectRecentConcepts = R"sql(
    SELECT concept_id
      FROM (SELECT concept_id, created FROM tag ORDER BY passage_id DESC LIMIT 200)
     GROUP BY concept_id
     ORDER BY max(created) DESC
     LIMIT :limit
)sql";

template<typename Id>
QHash<Id, qsizetype> countsOf(SQLite::Statement &row)
{
    QHash<Id, qsizetype> counts;
    while (row.executeStep())
        counts.insert(idAt<Id>(row, 0), row.getColumn(1).getInt64());
    return counts;
}

} // namespace

UsageStore::UsageStore(Database &database)
    : m_database(database)
{
}

Result<QHash<ConceptId, qsizetype>> UsageStore::countsByConcept() const
{
    return guarded([&]() -> Result<QHash<ConceptId, qsizetype>> {
        SQLite::Statement row(m_database.connection(), CountByConcept);
        return countsOf<ConceptId>(row);
    });
}

Result<QHash<ConceptId, qsizetype>> UsageStore::countsByConcept(RevisionId revisionId) const
{
    return guarded([&]() -> Result<QHash<ConceptId, qsizetype>> {
        SQLite::Statement row(m_database.connection(), CountByConceptInRevision);
        row.bind(":revision_id", revisionId.value());
        return countsOf<ConceptId>(row);
    });
}

Result<qsizetype> UsageStore::countOf(ConceptId conceptId) const
{
    return guarded([&]() -> Result<qsizetype> {
        SQLite::Statement row(m_database.connection(), CountOfConcept);
        row.bind(":concept_id", conceptId.value());
        row.executeStep();
        return row.getColumn(0).getInt64();
    });
}

Result<qsizetype> UsageStore::countOf(ConceptId conceptId, RevisionId revisionId) const
{
    return guarded([&]() -> Result<qsizetype> {
        SQLite::Statement row(m_database.connection(), CountOfConceptInRevision);
        row.bind(":concept_id", conceptId.value());
        row.bind(":revision_id", revisionId.value());
        row.executeStep();
        return row.getColumn(0).getInt64();
    });
}

Result<QHash<RevisionId, qsizetype>> UsageStore::countsByRevision() const
{
    return guarded([&]() -> Result<QHash<RevisionId, qsizetype>> {
        SQLite::Statement row(m_database.connection(), CountByRevision);
        return countsOf<RevisionId>(row);
    });
}

Result<QList<ConceptId>> UsageStore::recentConcepts(qsizetype limit) const
{
    return guarded([&]() -> Result<QList<ConceptId>> {
        QList<ConceptId> ids;
        SQLite::Statement row(m_database.connection(), SelectRecentConcepts);
        row.bind(":limit", static_cast<std::int64_t>(limit));
        while (row.executeStep())
            ids.append(idAt<ConceptId>(row, 0));
        return ids;
    });
}

} // namespace telaah::store
