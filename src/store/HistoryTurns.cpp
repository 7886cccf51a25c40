// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What History does with a step that somebody points at; the rest of it is in History.cpp.

#include "store/History.h"
#include "store/RemovedPassages.h"
#include "store/Sql.h"
#include "store/Transact.h"

#include <SQLiteCpp/Database.h>

namespace telaah::store {

using history::Changes;
using history::RemovedPassage;

namespace {

constexpr const char *SelectStep = R"sql(
    SELECT subject, changeset,
           iif(schema = (SELECT user_version FROM pragma_user_version), state, 'dropped')
      FROM change
     WHERE id = :id
)sql";

constexpr const char *SelectToUndo = R"sql(
    SELECT changeset
      FROM change
     WHERE state = 'done' AND id >= :id
       AND schema = (SELECT user_version FROM pragma_user_version)
     ORDER BY id DESC
)sql";

constexpr const char *SelectToRedo = R"sql(
    SELECT changeset
      FROM change
     WHERE state = 'undone' AND id <= :id
       AND schema = (SELECT user_version FROM pragma_user_version)
     ORDER BY id
)sql";

constexpr const char *SelectBytesTo = R"sql(
    SELECT ifnull(sum(length(other.changeset)), 0)
      FROM change AS step
      JOIN change AS other
        ON other.state = step.state
       AND iif(step.state = 'done', other.id >= step.id, other.id <= step.id)
     WHERE step.id = :id AND step.state <> 'dropped'
)sql";

constexpr const char *SelectBytesOf = R"sql(
    SELECT length(changeset) FROM change WHERE id = :id
)sql";

constexpr const char *NoteUndone = R"sql(
    UPDATE change
       SET state = 'undone'
     WHERE state = 'done' AND id >= :id
       AND schema = (SELECT user_version FROM pragma_user_version)
)sql";

constexpr const char *NoteRedone = R"sql(
    UPDATE change
       SET state = 'done'
     WHERE state = 'undone' AND id <= :id
       AND schema = (SELECT user_version FROM pragma_user_version)
)sql";

enum class Direction {
    Back,
    Forth,
};

/// A step that can still be undone or redone.
struct KeptStep
{
    QString subject;
    QByteArray changeset;
    bool isDone;
};

/// One of an older schema counts as dropped.
Result<KeptStep> keptStep(SQLite::Database &connection, StepId id)
{
    SQLite::Statement row(connection, SelectStep);
    row.bind(":id", id.value());
    if (!row.executeStep())
        return Failure({ErrorCode::NotFound, QString::number(id.value()), QStringLiteral("step")});
    const QString state = textAt(row, 2);
    if (state == QLatin1String("dropped"))
        return Failure({ErrorCode::TooOld, textAt(row, 0), QStringLiteral("dropped")});
    return KeptStep{textAt(row, 0), bytesAt(row, 1), state == QLatin1String("done")};
}

/// All that `select` finds in one, for undo inverted.
Result<Changeset> gather(
    SQLite::Database &connection, const char *select, StepId id, Direction direction)
{
    QList<Changeset> found;
    SQLite::Statement row(connection, select);
    row.bind(":id", id.value());
    while (row.executeStep()) {
        const auto changeset = Changeset::read(bytesAt(row, 0));
        if (!changeset)
            return changeset;
        found.append(direction == Direction::Back ? changeset->inverted() : *changeset);
    }
    return Changeset::joined(found);
}

Result<Changes> turnTo(
    SQLite::Database &connection, StepId id, Direction direction, Progress *progress)
{
    const bool isUndo = direction == Direction::Back;
    const auto step = keptStep(connection, id);
    if (!step)
        return Failure(step.error());
    if (step->isDone != isUndo)
        return Failure(
            {isUndo ? ErrorCode::NothingToUndo : ErrorCode::NothingToRedo, step->subject, {}});
    const auto changeset = gather(connection, isUndo ? SelectToUndo : SelectToRedo, id, direction);
    if (!changeset)
        return Failure(changeset.error());
    if (auto applied = changeset->applyTo(connection, progress); !applied) {
        applied.error().subject = step->subject;
        return Failure(applied.error());
    }
    SQLite::Statement update(connection, isUndo ? NoteUndone : NoteRedone);
    update.bind(":id", id.value());
    update.exec();
    return changeset->changes();
}

} // namespace

Result<Changes> History::undoTo(StepId id, Progress *progress)
{
    return transact(
        m_database, [&] { return turnTo(m_database.connection(), id, Direction::Back, progress); });
}

Result<Changes> History::redoTo(StepId id, Progress *progress)
{
    return transact(m_database, [&] {
        return turnTo(m_database.connection(), id, Direction::Forth, progress);
    });
}

Result<std::int64_t> History::bytesTo(StepId id) const
{
    return guarded([&]() -> Result<std::int64_t> {
        SQLite::Statement row(m_database.connection(), SelectBytesTo);
        row.bind(":id", id.value());
        row.executeStep();
        return row.getColumn(0).getInt64();
    });
}

Result<std::int64_t> History::bytesOf(StepId id) const
{
    return guarded([&]() -> Result<std::int64_t> {
        SQLite::Statement row(m_database.connection(), SelectBytesOf);
        row.bind(":id", id.value());
        return row.executeStep() ? row.getColumn(0).getInt64() : 0;
    });
}

Result<QList<RemovedPassage>> History::removedBy(StepId id, qsizetype limit) const
{
    return guarded([&]() -> Result<QList<RemovedPassage>> {
        const auto step = keptStep(m_database.connection(), id);
        if (!step)
            return Failure(step.error());
        if (!step->isDone)
            return QList<RemovedPassage>();
        const auto changeset = Changeset::read(step->changeset);
        if (!changeset)
            return Failure(changeset.error());
        return removedPassages(*changeset, limit);
    });
}

} // namespace telaah::store
