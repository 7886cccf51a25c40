// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/PassageRows.h"

#include <SQLiteCpp/Database.h>

namespace telaah::store {

using passages::Origin;
using passages::Passage;
using passages::Status;
using passages::Tag;

namespace {

constexpr const char *SelectTags = R"sql(
    SELECT concept_id, coder_id, uuid, created, origin
      FROM tag
     WHERE passage_id = :passage_id
     ORDER BY concept_id, coder_id
)sql";

// The order of SelectInRevision comes from the index; with another, SQLite would sort.
constexpr const char *SelectTagsInRevision = R"sql(
    SELECT tag.concept_id, tag.coder_id, tag.uuid, tag.created, tag.origin, tag.passage_id
      FROM passage
      JOIN tag ON tag.passage_id = passage.id
     WHERE passage.revision_id = :revision_id
     ORDER BY passage.start_cp, passage.end_cp, passage.id, tag.concept_id, tag.coder_id
)sql";

Tag tagAt(const SQLite::Statement &row)
{
    return {
        .conceptId = idAt<ConceptId>(row, 0),
        .coderId = idAt<CoderId>(row, 1),
        .uuid = uuidAt(row, 2),
        .created = timeAt(row, 3),
        .origin = enumAt(row, 4, OriginNames, Origin::Imported),
    };
}

QList<Tag> tagsAt(SQLite::Statement &row, PassageId id)
{
    QList<Tag> tags;
    row.reset();
    row.bind(":passage_id", id.value());
    while (row.executeStep())
        tags.append(tagAt(row));
    return tags;
}

QHash<PassageId, QList<Tag>> tagsIn(SQLite::Database &connection, RevisionId revisionId)
{
    QHash<PassageId, QList<Tag>> tags;
    SQLite::Statement row(connection, SelectTagsInRevision);
    row.bind(":revision_id", revisionId.value());
    PassageId id;
    QList<Tag> *last = nullptr;
    while (row.executeStep()) {
        if (const auto next = idAt<PassageId>(row, 5); !last || next != id) {
            id = next;
            last = &tags[id];
        }
        last->append(tagAt(row));
    }
    return tags;
}

} // namespace

std::optional<text::TextRange> rangeAt(
    const SQLite::Statement &row, int column, const documents::Revision &revision)
{
    const text::CodePointSpan span{
        row.getColumn(column).getInt64(), row.getColumn(column + 1).getInt64()};
    if (span.start < 0 || span.end <= span.start || span.end > revision.codePoints().length())
        return std::nullopt;
    return revision.codePoints().toUtf16(span);
}

void bindContent(SQLite::Statement &statement, const Passage &passage)
{
    statement.bind(":quote", toSql(passage.quote));
    statement.bind(":context_before", toSql(passage.contextBefore));
    statement.bind(":context_after", toSql(passage.contextAfter));
    statement.bind(":note", toSql(passage.note));
    statement.bind(":status", toSql(passage.status, StatusNames));
    statement.bind(":created", toSql(passage.created));
    statement.bind(":modified", toSql(passage.modified));
}

QList<Tag> tagsOf(SQLite::Database &connection, PassageId id)
{
    SQLite::Statement row(connection, SelectTags);
    return tagsAt(row, id);
}

PassageReader::PassageReader(
    SQLite::Database &connection, const documents::Revision &revision, const char *select,
    Scope scope)
    : m_revision(revision)
    , m_row(connection, select)
    , m_tags(connection, SelectTags)
    , m_scope(scope)
{
    if (scope == Scope::All)
        m_tagsOfAll = tagsIn(connection, revision.id());
    m_row.bind(":revision_id", revision.id().value());
}

void PassageReader::restart(PassageId id)
{
    m_row.reset();
    m_row.bind(":id", id.value());
}

std::optional<Passage> PassageReader::next()
{
    if (m_isDamaged || !m_row.executeStep())
        return std::nullopt;
    const auto range = rangeAt(m_row, 3, m_revision);
    m_isDamaged = !range;
    if (!range)
        return std::nullopt;
    const auto id = idAt<PassageId>(m_row, 0);
    return Passage{
        .id = id,
        .uuid = uuidAt(m_row, 1),
        .revisionId = m_revision.id(),
        .coderId = idAt<CoderId>(m_row, 2),
        .range = *range,
        .quote = textAt(m_row, 5),
        .contextBefore = textAt(m_row, 6),
        .contextAfter = textAt(m_row, 7),
        .tags = m_scope == Scope::All ? m_tagsOfAll.take(id) : tagsAt(m_tags, id),
        .note = textAt(m_row, 8),
        .status = enumAt(m_row, 9, StatusNames, Status::Review),
        .created = timeAt(m_row, 10),
        .modified = timeAt(m_row, 11),
    };
}

} // namespace telaah::store
