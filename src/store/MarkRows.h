// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "passages/Passage.h"

#include <optional>

namespace SQLite {
class Database;
}

namespace telaah::store {

/// The passages of a revision in reading order, as much as painting takes; part of PassageStore.
/// Made for hundreds of thousands: it reads indexes only, and each of them once.
/// Nothing if one lies beyond the text. Throws as SQLiteCpp does.
std::optional<QList<passages::Mark>> marksOf(
    SQLite::Database &connection, const documents::Revision &revision);

/// Those of `ids` that are passages of the revision, in the order of `ids`.
std::optional<QList<passages::Mark>> marksOf(
    SQLite::Database &connection, const documents::Revision &revision,
    const QList<PassageId> &ids);

} // namespace telaah::store
