// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/PassageFinder.h"

#include "store/Database.h"
#include "store/Guarded.h"
#include "store/Sql.h"

#include <SQLiteCpp/Database.h>

namespace telaah::store {

namespace {

constexpr const char *SelectBearing = R"sql(
    SELECT DISTINCT passage_id
      FROM tag
     WHERE concept_id = :concept_id
     ORDER BY passage_id
)sql";

constexpr const char *SelectMarkedBy = R"sql(
    SELECT id
      FROM passage
     WHERE revision_id = :revision_id AND coder_id = :coder_id
)sql";

constexpr const char *CountIn = R"sql(
    SELECT count(*)
      FROM revision JOIN passage ON passage.revision_id = revision.id
     WHERE revision.document_id = :document_id
)sql";

constexpr const char *SelectCoders = R"sql(
    SELECT DISTINCT coder_id
      FROM passage
     WHERE revision_id = :revision_id
     ORDER BY coder_id
)sql";

constexpr const char *SelectNotes = R"sql(
    SELECT id, note
      FROM passage
     WHERE revision_id = :revision_id AND note <> ''
)sql";

constexpr const char *SelectConcepts = R"sql(
    SELECT DISTINCT concept_id
      FROM tag
     WHERE passage_id = :passage_id
)sql";

template<typename Id>
QList<Id> idsOf(SQLite::Statement &row)
{
    QList<Id> ids;
    while (row.executeStep())
        ids.append(idAt<Id>(row, 0));
    return ids;
}

} // namespace

PassageFinder::PassageFinder(Database &database)
    : m_database(database)
{
}

Result<QList<PassageId>> PassageFinder::bearing(ConceptId conceptId) const
{
    return guarded([&]() -> Result<QList<PassageId>> {
        SQLite::Statement row(m_database.connection(), SelectBearing);
        row.bind(":concept_id", conceptId.value());
        return idsOf<PassageId>(row);
    });
}

Result<QList<PassageId>> PassageFinder::markedBy(CoderId coderId, RevisionId revisionId) const
{
    return guarded([&]() -> Result<QList<PassageId>> {
        SQLite::Statement row(m_database.connection(), SelectMarkedBy);
        row.bind(":revision_id", revisionId.value());
        row.bind(":coder_id", coderId.value());
        return idsOf<PassageId>(row);
    });
}

Result<qsizetype> PassageFinder::countIn(DocumentId documentId) const
{
    return guarded([&]() -> Result<qsizetype> {
        SQLite::Statement row(m_database.connection(), CountIn);
        row.bind(":document_id", documentId.value());
        row.executeStep();
        return row.getColumn(0).getInt64();
    });
}

Result<QList<CoderId>> PassageFinder::codersIn(RevisionId revisionId) const
{
    return guarded([&]() -> Result<QList<CoderId>> {
        SQLite::Statement row(m_database.connection(), SelectCoders);
        row.bind(":revision_id", revisionId.value());
        return idsOf<CoderId>(row);
    });
}

Result<QList<PassageFinder::Note>> PassageFinder::notesIn(RevisionId revisionId) const
{
    return guarded([&]() -> Result<QList<Note>> {
        QList<Note> notes;
        SQLite::Statement row(m_database.connection(), SelectNotes);
        row.bind(":revision_id", revisionId.value());
        while (row.executeStep())
            notes.append({idAt<PassageId>(row, 0), textAt(row, 1)});
        return notes;
    });
}

Result<QHash<ConceptId, qsizetype>> PassageFinder::countsOn(const QList<PassageId> &ids) const
{
    return guarded([&]() -> Result<QHash<ConceptId, qsizetype>> {
        QHash<ConceptId, qsizetype> counts;
        SQLite::Statement row(m_database.connection(), SelectConcepts);
        for (const PassageId id : ids) {
            row.reset();
            row.bind(":passage_id", id.value());
            while (row.executeStep())
                ++counts[idAt<ConceptId>(row, 0)];
        }
        return counts;
    });
}

} // namespace telaah::store
