// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "passages/Passage.h"

#include <SQLiteCpp/Statement.h>

#include <map>

namespace SQLite {
class Database;
}

namespace telaah::store {

/// Writes to one passage after the other; part of PassageStore. Of thousands, most of the time
/// would go into having SQLite read the same statements again, so that it keeps them while it
/// lives. Throws as SQLiteCpp does.
class PassageWriter
{
public:
    /// `connection` must outlive the writer.
    explicit PassageWriter(SQLite::Database &connection)
        : m_connection(connection)
    {
    }

    /// These fail with UnknownPassage, and leave alone what is already so.
    [[nodiscard]] Result<void> setNote(PassageId id, const QString &note);
    [[nodiscard]] Result<void> addTags(
        PassageId id, CoderId coderId, const QList<ConceptId> &conceptIds, passages::Origin origin);
    [[nodiscard]] Result<void> removeTags(PassageId id, const QList<ConceptId> &conceptIds);
    [[nodiscard]] Result<void> remove(PassageId id);

private:
    struct PlacedTag
    {
        ConceptId conceptId;
        CoderId coderId;
        QUuid uuid;
    };

    SQLite::Statement &ready(const char *sql);
    QUuid uuidOf(PassageId id);
    QList<PlacedTag> tagsOf(PassageId id);
    void deleteTag(PassageId id, const PlacedTag &tag);
    void bury(const char *kind, const QUuid &uuid);
    void touch(PassageId id);

    SQLite::Database &m_connection;
    std::map<const char *, SQLite::Statement> m_statements;
};

} // namespace telaah::store
