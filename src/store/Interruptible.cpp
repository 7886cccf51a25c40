// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/Interruptible.h"

#include "store/Database.h"

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

namespace telaah::store {

namespace {

/// Steps of SQLite's machine between two looks: a fraction of a millisecond.
constexpr int StepsBetweenLooks = 2000;

} // namespace

Interruptible::Interruptible(Database &database, Progress &progress)
    : m_connection(database.connection())
    , m_progress(progress)
    , m_before(sqlite3_total_changes64(m_connection.getHandle()))
{
    sqlite3 *handle = m_connection.getHandle();
    sqlite3_progress_handler(
        handle, StepsBetweenLooks,
        [](void *self) -> int {
            auto &interruptible = *static_cast<Interruptible *>(self);
            interruptible.count();
            return interruptible.m_progress.isStopped() ? 1 : 0;
        },
        this);
    // What SQLite does last before it writes: a commit turned down is a rollback.
    sqlite3_commit_hook(
        handle,
        [](void *self) -> int {
            return static_cast<Interruptible *>(self)->m_progress.isStopped() ? 1 : 0;
        },
        this);
}

Interruptible::~Interruptible()
{
    sqlite3_progress_handler(m_connection.getHandle(), 0, nullptr, nullptr);
    sqlite3_commit_hook(m_connection.getHandle(), nullptr, nullptr);
}

void Interruptible::count()
{
    m_progress.setDone(sqlite3_total_changes64(m_connection.getHandle()) - m_before);
}

} // namespace telaah::store
