// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/RemovedPassage.h"
#include "store/Changeset.h"

namespace telaah::store {

/// The passages whose rows a changeset deletes, in the order of their ids; at most `limit` of them
/// if that is not negative. Throws as SQLiteCpp does.
QList<history::RemovedPassage> removedPassages(const Changeset &changeset, qsizetype limit = -1);

} // namespace telaah::store
