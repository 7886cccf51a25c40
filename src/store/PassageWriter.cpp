// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/PassageWriter.h"

#include "base/Uuid.h"
#include "store/PassageRows.h"
#include "store/Sql.h"

#include <SQLiteCpp/Database.h>

namespace telaah::store {

using passages::Origin;

namespace {

constexpr const char *SelectUuid = "SELECT uuid FROM passage WHERE id = :id";
constexpr const char *Touch = "UPDATE passage SET modified = :modified WHERE id = :id";
constexpr const char *SetNote = "UPDATE passage SET note = :note WHERE id = :id AND note <> :note";
constexpr const char *Delete = "DELETE FROM passage WHERE id = :id";

constexpr const char *SelectTags = R"sql(
    SELECT concept_id, coder_id, uuid
      FROM tag
     WHERE passage_id = :passage_id
)sql";

constexpr const char *InsertTag = R"sql(
    INSERT INTO tag (passage_id, concept_id, coder_id, uuid, created, origin)
    VALUES (:passage_id, :concept_id, :coder_id, :uuid, :created, :origin)
    ON CONFLICT (passage_id, concept_id, coder_id) DO NOTHING
)sql";

constexpr const char *DeleteTag = R"sql(
    DELETE FROM tag
     WHERE passage_id = :passage_id AND concept_id = :concept_id AND coder_id = :coder_id
)sql";

constexpr const char *InsertTombstone = R"sql(
    INSERT INTO tombstone (uuid, kind, deleted)
    VALUES (:uuid, :kind, :deleted)
    ON CONFLICT (uuid) DO NOTHING
)sql";

Failure unknown(PassageId id)
{
    return Failure({ErrorCode::UnknownPassage, QString::number(id.value()), {}});
}

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

/// The statement, with nothing of what it was run for before.
SQLite::Statement &PassageWriter::ready(const char *sql)
{
    auto [statement, isNew] = m_statements.try_emplace(sql, m_connection, sql);
    if (!isNew)
        statement->second.reset();
    return statement->second;
}

/// Null if there is no such passage.
QUuid PassageWriter::uuidOf(PassageId id)
{
    SQLite::Statement &row = ready(SelectUuid);
    row.bind(":id", id.value());
    const QUuid uuid = row.executeStep() ? uuidAt(row, 0) : QUuid();
    row.reset(); // Nothing is being read while it is written.
    return uuid;
}

QList<PassageWriter::PlacedTag> PassageWriter::tagsOf(PassageId id)
{
    QList<PlacedTag> tags;
    SQLite::Statement &row = ready(SelectTags);
    row.bind(":passage_id", id.value());
    while (row.executeStep())
        tags.append({idAt<ConceptId>(row, 0), idAt<CoderId>(row, 1), uuidAt(row, 2)});
    return tags;
}

void PassageWriter::deleteTag(PassageId id, const PlacedTag &tag)
{
    SQLite::Statement &remove = ready(DeleteTag);
    remove.bind(":passage_id", id.value());
    remove.bind(":concept_id", tag.conceptId.value());
    remove.bind(":coder_id", tag.coderId.value());
    remove.exec();
    bury("tag", tag.uuid);
}

void PassageWriter::bury(const char *kind, const QUuid &uuid)
{
    SQLite::Statement &insert = ready(InsertTombstone);
    insert.bind(":uuid", toSql(uuid));
    insert.bind(":kind", kind);
    insert.bind(":deleted", toSql(now()));
    insert.exec();
}

void PassageWriter::touch(PassageId id)
{
    SQLite::Statement &update = ready(Touch);
    update.bind(":modified", toSql(now()));
    update.bind(":id", id.value());
    update.exec();
}

Result<void> PassageWriter::setNote(PassageId id, const QString &note)
{
    if (uuidOf(id).isNull())
        return unknown(id);
    SQLite::Statement &update = ready(SetNote);
    update.bind(":note", toSql(note));
    update.bind(":id", id.value());
    if (update.exec() > 0)
        touch(id);
    return {};
}

Result<void> PassageWriter::addTags(
    PassageId id, CoderId coderId, const QList<ConceptId> &conceptIds, Origin origin)
{
    if (uuidOf(id).isNull())
        return unknown(id);
    int added = 0;
    for (const ConceptId conceptId : conceptIds) {
        SQLite::Statement &insert = ready(InsertTag);
        insert.bind(":passage_id", id.value());
        insert.bind(":concept_id", conceptId.value());
        insert.bind(":coder_id", coderId.value());
        insert.bind(":uuid", toSql(createUuid()));
        insert.bind(":created", toSql(now()));
        insert.bind(":origin", toSql(origin, OriginNames));
        added += insert.exec();
    }
    if (added > 0)
        touch(id);
    return {};
}

Result<void> PassageWriter::removeTags(PassageId id, const QList<ConceptId> &conceptIds)
{
    if (uuidOf(id).isNull())
        return unknown(id);
    bool isChanged = false;
    for (const PlacedTag &tag : tagsOf(id)) {
        if (!conceptIds.contains(tag.conceptId))
            continue;
        deleteTag(id, tag);
        isChanged = true;
    }
    if (isChanged)
        touch(id);
    return {};
}

Result<void> PassageWriter::remove(PassageId id)
{
    const QUuid uuid = uuidOf(id);
    if (uuid.isNull())
        return unknown(id);
    for (const PlacedTag &tag : tagsOf(id))
        deleteTag(id, tag);
    SQLite::Statement &remove = ready(Delete);
    remove.bind(":id", id.value());
    remove.exec();
    bury("passage", uuid);
    return {};
}

} // namespace telaah::store
