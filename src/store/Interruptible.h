// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Progress.h"

namespace SQLite {
class Database;
}

namespace telaah::store {

class Database;

/// While it lives, the rows that are written to a database count as progress, and the transaction
/// is broken off once that is asked for, up to the moment at which it is committed. Whatever runs
/// then fails.
class Interruptible
{
public:
    /// Both must outlive it.
    Interruptible(Database &database, Progress &progress);
    ~Interruptible();
    Interruptible(const Interruptible &) = delete;
    Interruptible &operator=(const Interruptible &) = delete;

private:
    void count();

    SQLite::Database &m_connection;
    Progress &m_progress;
    std::int64_t m_before;
};

} // namespace telaah::store
