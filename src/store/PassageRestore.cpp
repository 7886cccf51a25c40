// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Passages that come back out of the history; the rest of PassageStore is in PassageStore.cpp.

#include "store/Database.h"
#include "store/Guarded.h"
#include "store/PassageRows.h"
#include "store/PassageStore.h"
#include "store/Sql.h"

#include <SQLiteCpp/Database.h>

namespace telaah::store {

using history::RemovedPassage;
using passages::Passage;
using passages::Tag;

namespace {

constexpr const char *SelectRevision = R"sql(
    SELECT 1
      FROM revision
     WHERE id = :revision_id
)sql";

constexpr const char *SelectRival = R"sql(
    SELECT 1
      FROM passage
     WHERE id = :id OR uuid = :uuid
        OR (revision_id = :revision_id AND coder_id = :coder_id
            AND start_cp = :start_cp AND end_cp = :end_cp)
)sql";

constexpr const char *Insert = R"sql(
    INSERT INTO passage (id, uuid, revision_id, coder_id, start_cp, end_cp, quote, context_before,
                         context_after, note, status, created, modified)
    VALUES (:id, :uuid, :revision_id, :coder_id, :start_cp, :end_cp, :quote, :context_before,
            :context_after, :note, :status, :created, :modified)
)sql";

constexpr const char *InsertTag = R"sql(
    INSERT INTO tag (passage_id, concept_id, coder_id, uuid, created, origin)
    SELECT :passage_id, id, :coder_id, :uuid, :created, :origin
      FROM concept
     WHERE id = :concept_id
)sql";

void exhume(SQLite::Database &connection, const QUuid &uuid)
{
    SQLite::Statement remove(connection, "DELETE FROM tombstone WHERE uuid = :uuid");
    remove.bind(":uuid", toSql(uuid));
    remove.exec();
}

bool hasRevision(SQLite::Database &connection, RevisionId id)
{
    SQLite::Statement row(connection, SelectRevision);
    row.bind(":revision_id", id.value());
    return row.executeStep();
}

void bindPlace(SQLite::Statement &statement, const RemovedPassage &removed)
{
    const Passage &passage = removed.passage;
    statement.bind(":id", passage.id.value());
    statement.bind(":uuid", toSql(passage.uuid));
    statement.bind(":revision_id", passage.revisionId.value());
    statement.bind(":coder_id", passage.coderId.value());
    statement.bind(":start_cp", removed.span.start);
    statement.bind(":end_cp", removed.span.end);
}

bool hasRival(SQLite::Database &connection, const RemovedPassage &removed)
{
    SQLite::Statement row(connection, SelectRival);
    bindPlace(row, removed);
    return row.executeStep();
}

void insertAgain(SQLite::Database &connection, const RemovedPassage &removed)
{
    const Passage &passage = removed.passage;
    SQLite::Statement insert(connection, Insert);
    bindPlace(insert, removed);
    bindContent(insert, passage);
    insert.exec();
    exhume(connection, passage.uuid);
}

void insertAgain(SQLite::Database &connection, PassageId id, const Tag &tag)
{
    SQLite::Statement insert(connection, InsertTag);
    insert.bind(":passage_id", id.value());
    insert.bind(":concept_id", tag.conceptId.value());
    insert.bind(":coder_id", tag.coderId.value());
    insert.bind(":uuid", toSql(tag.uuid));
    insert.bind(":created", toSql(tag.created));
    insert.bind(":origin", toSql(tag.origin, OriginNames));
    if (insert.exec() > 0)
        exhume(connection, tag.uuid);
}

} // namespace

Result<void> PassageStore::restore(const RemovedPassage &removed)
{
    return guarded([&]() -> Result<void> {
        SQLite::Database &connection = m_database.connection();
        const Passage &passage = removed.passage;
        const QString quote = passage.quote.simplified();
        if (!hasRevision(connection, passage.revisionId))
            return Failure({ErrorCode::DocumentRemoved, quote, {}});
        if (hasRival(connection, removed))
            return Failure({ErrorCode::AlreadyMarked, quote, {}});
        insertAgain(connection, removed);
        for (const Tag &tag : passage.tags)
            insertAgain(connection, passage.id, tag);
        return {};
    });
}

} // namespace telaah::store
