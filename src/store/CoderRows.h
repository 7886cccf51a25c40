// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <string_view>

namespace SQLite {
class Database;
}

/// Coders that came with a step, such as those who wrote the comments in a file. They are shared:
/// whoever acted or marked in their name since keeps them, so that they are not put in and taken
/// out as other rows are. Part of Changeset; throws as SQLiteCpp does.
namespace telaah::store {

inline constexpr std::string_view CoderTable = "coder";

/// Whether coders come and go in `changeset` as this program writes it: whole, and unchanged.
bool areCodersSound(const QByteArray &changeset);

/// Puts in those that `changeset` adds, unless they are there. Comes before its other rows.
void enterCoders(SQLite::Database &connection, const QByteArray &changeset);

/// Takes out those that `changeset` removes and that nothing refers to. Comes after its other rows.
void removeUnusedCoders(SQLite::Database &connection, const QByteArray &changeset);

} // namespace telaah::store
