// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/UsageStore.h"

#include "store/Database.h"
#include "store/Guarded.h"
#include "store/Sql.h"

#include <SQLiteCpp/Database.h>

#include <algorithm>
#include <string>
#include <tuple>

namespace telaah::store {

namespace {

constexpr qsizetype FewPassages = 2000; ///< Whose tags are looked up sooner than all gone through.

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

// In the order of the index on concepts, which holds no more than this.
constexpr const char *SelectTagged = R"sql(
    SELECT concept_id, passage_id
      FROM tag
     ORDER BY concept_id, passage_id
)sql";

constexpr const char *SelectUsedConcepts = R"sql(
    SELECT id
      FROM concept
     WHERE EXISTS (SELECT 1 FROM tag WHERE tag.concept_id = concept.id)
)sql";

constexpr const char *CountCoders = R"sql(
    SELECT count(*)
      FROM tag
     WHERE passage_id = :passage_id AND concept_id = :concept_id
)sql";

// Steps of the history would tell as well, but lose their content in time. By the index on
// concepts, each row would have to be looked up.
constexpr const char *SelectUses = R"sql(
    SELECT concept_id, created
      FROM tag NOT INDEXED
     WHERE coder_id = :coder_id
)sql";

constexpr const char *SelectPutAt = R"sql(
    SELECT created
      FROM tag
     WHERE passage_id = :passage_id AND concept_id = :concept_id AND coder_id = :coder_id
)sql";

template<typename Id>
QHash<Id, qsizetype> countsOf(SQLite::Statement &row)
{
    QHash<Id, qsizetype> counts;
    while (row.executeStep())
        counts.insert(idAt<Id>(row, 0), row.getColumn(1).getInt64());
    return counts;
}

/// Goes through all tags once, which takes a fifth of the time that SQLite needs to look each up.
QHash<ConceptId, qsizetype> countsAmong(
    SQLite::Database &connection, const QSet<PassageId> &passages)
{
    QHash<ConceptId, qsizetype> counts;
    ConceptId conceptId;
    PassageId passageId;
    qsizetype *count = nullptr;
    SQLite::Statement row(connection, SelectTagged);
    while (row.executeStep()) {
        const auto nextConcept = idAt<ConceptId>(row, 0);
        const auto nextPassage = idAt<PassageId>(row, 1);
        if (nextConcept != conceptId)
            count = nullptr;
        else if (nextPassage == passageId)
            continue; // Another coder's.
        conceptId = nextConcept;
        passageId = nextPassage;
        if (!passages.contains(passageId))
            continue;
        if (!count)
            count = &counts[conceptId];
        ++*count;
    }
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
        SQLite::Database &connection = m_database.connection();
        QSet<PassageId> passages;
        SQLite::Statement place(connection, "SELECT id FROM passage WHERE revision_id = :id");
        place.bind(":id", revisionId.value());
        while (place.executeStep())
            passages.insert(idAt<PassageId>(place, 0));
        if (passages.size() > FewPassages)
            return countsAmong(connection, passages);
        SQLite::Statement row(connection, CountByConceptInRevision);
        row.bind(":revision_id", revisionId.value());
        return countsOf<ConceptId>(row);
    });
}

Result<QSet<ConceptId>> UsageStore::usedConcepts() const
{
    return guarded([&]() -> Result<QSet<ConceptId>> {
        QSet<ConceptId> ids;
        SQLite::Statement row(m_database.connection(), SelectUsedConcepts);
        while (row.executeStep())
            ids.insert(idAt<ConceptId>(row, 0));
        return ids;
    });
}

Result<qsizetype> UsageStore::codersOf(PassageId id, ConceptId conceptId) const
{
    return guarded([&]() -> Result<qsizetype> {
        SQLite::Statement row(m_database.connection(), CountCoders);
        row.bind(":passage_id", id.value());
        row.bind(":concept_id", conceptId.value());
        row.executeStep();
        return row.getColumn(0).getInt64();
    });
}

Result<QList<UsageStore::Use>> UsageStore::recentUses(CoderId coderId, qsizetype limit) const
{
    return guarded([&]() -> Result<QList<Use>> {
        QHash<ConceptId, std::string> latest;
        SQLite::Statement row(m_database.connection(), SelectUses);
        row.bind(":coder_id", coderId.value());
        while (row.executeStep()) {
            std::string &at = latest[idAt<ConceptId>(row, 0)];
            const std::string_view created = row.getColumn(1).getText();
            if (created > at)
                at = created;
        }
        QList<Use> uses;
        for (auto entry = latest.cbegin(); entry != latest.cend(); ++entry)
            uses.append({entry.key(), QString::fromStdString(entry.value())});
        std::ranges::sort(uses, [](const Use &left, const Use &right) {
            return std::tuple(right.at, left.conceptId) < std::tuple(left.at, right.conceptId);
        });
        return uses.first(std::min(limit, uses.size()));
    });
}

Result<QString> UsageStore::putAt(const TagId &id) const
{
    return guarded([&]() -> Result<QString> {
        SQLite::Statement row(m_database.connection(), SelectPutAt);
        row.bind(":passage_id", id.passageId.value());
        row.bind(":concept_id", id.conceptId.value());
        row.bind(":coder_id", id.coderId.value());
        return row.executeStep() ? textAt(row, 0) : QString();
    });
}

} // namespace telaah::store
