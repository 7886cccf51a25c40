// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/ExcerptStore.h"

#include "documents/Structure.h"
#include "store/Database.h"
#include "store/Guarded.h"
#include "store/PassageRows.h"
#include "store/Sql.h"

#include <SQLiteCpp/Database.h>

#include <algorithm>
#include <vector>

namespace telaah::store {

using passages::Excerpt;
using passages::Status;

namespace {

constexpr const char *SelectPlaces = R"sql(
    SELECT block.number, block.start_cp, block.end_cp, block.kind
      FROM revision
      JOIN block ON block.structure_sha256 = revision.structure_sha256
     WHERE revision.id = :revision_id
     ORDER BY block.ordinal
)sql";

constexpr const char *SelectDocument = R"sql(
    SELECT document_id
      FROM revision
     WHERE id = :revision_id
)sql";

constexpr const char *SelectAll = R"sql(
    SELECT id, coder_id, start_cp, end_cp, quote, note, status, created, modified
      FROM passage
     WHERE revision_id = :revision_id
     ORDER BY start_cp, end_cp, id
)sql";

constexpr const char *SelectOne = R"sql(
    SELECT id, coder_id, start_cp, end_cp, quote, note, status, created, modified
      FROM passage
     WHERE revision_id = :revision_id AND id = :id
)sql";

constexpr const char *SelectConcepts = R"sql(
    SELECT concept_id
      FROM tag
     WHERE passage_id = :passage_id
     ORDER BY concept_id
)sql";

/// Where what is cited by one number starts in a revision, in code points.
class Paragraphs
{
public:
    Paragraphs(SQLite::Database &connection, RevisionId revisionId)
    {
        SQLite::Statement row(connection, SelectPlaces);
        row.bind(":revision_id", revisionId.value());
        int number = 0;
        while (row.executeStep()) {
            const auto kind = documents::blockKindOf(textAt(row, 3));
            if (kind == documents::BlockKind::Paragraph)
                number = row.getColumn(0).getInt();
            const int cited = documents::isCitedByParagraph(kind) ? number : 0;
            if (m_starts.empty() || m_starts.back().number != cited)
                m_starts.push_back({row.getColumn(1).getInt64(), cited});
            m_length = row.getColumn(2).getInt64();
        }
    }

    bool hold(text::CodePointSpan span) const
    {
        return 0 <= span.start && span.start < span.end && span.end <= m_length;
    }

    /// As documents::paragraphAt().
    int at(std::int64_t place) const
    {
        const auto after = std::ranges::upper_bound(m_starts, place, {}, &Start::place);
        return after == m_starts.begin() ? 0 : std::prev(after)->number;
    }

private:
    struct Start
    {
        std::int64_t place;
        int number;
    };

    std::vector<Start> m_starts;
    std::int64_t m_length = 0; ///< Of the text.
};

class Reader
{
public:
    Reader(SQLite::Database &connection, RevisionId revisionId, const char *select)
        : m_paragraphs(connection, revisionId)
        , m_row(connection, select)
        , m_concept(connection, SelectConcepts)
    {
        SQLite::Statement document(connection, SelectDocument);
        document.bind(":revision_id", revisionId.value());
        if (document.executeStep())
            m_documentId = idAt<DocumentId>(document, 0);
        m_row.bind(":revision_id", revisionId.value());
    }

    SQLite::Statement &row() { return m_row; }

    Result<QList<Excerpt>> all()
    {
        QList<Excerpt> excerpts;
        while (m_row.executeStep()) {
            const text::CodePointSpan span{
                m_row.getColumn(2).getInt64(), m_row.getColumn(3).getInt64()};
            if (!m_paragraphs.hold(span))
                return Failure({ErrorCode::Damaged, {}, QStringLiteral("position")});
            excerpts.append(at(span));
        }
        return excerpts;
    }

private:
    Excerpt at(text::CodePointSpan span)
    {
        const auto id = idAt<PassageId>(m_row, 0);
        return {
            .id = id,
            .documentId = m_documentId,
            .coderId = idAt<CoderId>(m_row, 1),
            .span = span,
            .paragraph = m_paragraphs.at(span.start),
            .citation = {},
            .quote = textAt(m_row, 4),
            .conceptIds = conceptsOf(id),
            .note = textAt(m_row, 5),
            .status = enumAt(m_row, 6, StatusNames, Status::Review),
            .created = timeAt(m_row, 7),
            .modified = timeAt(m_row, 8),
        };
    }

    QList<ConceptId> conceptsOf(PassageId id)
    {
        QList<ConceptId> ids;
        m_concept.reset();
        m_concept.bind(1, id.value());
        while (m_concept.executeStep()) {
            const auto conceptId = idAt<ConceptId>(m_concept, 0);
            if (ids.isEmpty() || ids.last() != conceptId)
                ids.append(conceptId);
        }
        return ids;
    }

    Paragraphs m_paragraphs;
    SQLite::Statement m_row;
    SQLite::Statement m_concept;
    DocumentId m_documentId;
};

} // namespace

ExcerptStore::ExcerptStore(Database &database)
    : m_database(database)
{
}

Result<QList<Excerpt>> ExcerptStore::inRevision(RevisionId revisionId) const
{
    return guarded([&] { return Reader(m_database.connection(), revisionId, SelectAll).all(); });
}

Result<QList<Excerpt>> ExcerptStore::inRevision(RevisionId revisionId, PassageId id) const
{
    return guarded([&] {
        Reader reader(m_database.connection(), revisionId, SelectOne);
        reader.row().bind(":id", id.value());
        return reader.all();
    });
}

} // namespace telaah::store
