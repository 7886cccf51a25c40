// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "passages/Passage.h"
#include "store/Sql.h"

#include <QHash>

#include <optional>

namespace SQLite {
class Database;
}

namespace telaah::store {

/// Rows of the tables passage and tag as values; part of PassageStore. Throws as SQLiteCpp does.

inline constexpr Name<passages::Origin> OriginNames[] = {
    {passages::Origin::Manual, "manual"},
    {passages::Origin::Suggested, "suggested"},
    {passages::Origin::Imported, "imported"},
};

inline constexpr Name<passages::Status> StatusNames[] = {
    {passages::Status::Anchored, "anchored"},
    {passages::Status::Moved, "moved"},
    {passages::Status::Review, "review"},
    {passages::Status::Orphan, "orphan"},
};

/// What the columns `column` (start_cp) and the one after it (end_cp) say; nothing if the text of
/// the revision has no such place.
std::optional<text::TextRange> rangeAt(
    const SQLite::Statement &row, int column, const documents::Revision &revision);

/// Binds what a passage says, besides whose it is and where: quote, contexts, note, status, times.
void bindContent(SQLite::Statement &statement, const passages::Passage &passage);

/// Ascending by concept, then by coder.
QList<passages::Tag> tagsOf(SQLite::Database &connection, PassageId id);

/// Goes through the passages of one revision that `select` asks for. It stops at one that lies
/// beyond the text, and is damaged from then on.
class PassageReader
{
public:
    enum class Scope {
        Some, ///< Looks up the tags of each passage when it comes.
        All,  ///< Looks up the tags of the whole revision at once.
    };

    PassageReader(
        SQLite::Database &connection, const documents::Revision &revision, const char *select,
        Scope scope = Scope::Some);

    SQLite::Statement &row() { return m_row; }
    void restart(PassageId id);
    std::optional<passages::Passage> next();
    bool isDamaged() const { return m_isDamaged; }
    Failure damage() const { return Failure({ErrorCode::Damaged, {}, QStringLiteral("position")}); }

private:
    const documents::Revision &m_revision;
    SQLite::Statement m_row;
    SQLite::Statement m_tags;
    const Scope m_scope;
    QHash<PassageId, QList<passages::Tag>> m_tagsOfAll;
    bool m_isDamaged = false;
};

} // namespace telaah::store
