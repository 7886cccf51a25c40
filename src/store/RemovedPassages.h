// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/RemovedPassage.h"
#include "store/Changeset.h"

namespace telaah::store {

/// The passages whose rows a changeset deletes, in the order of their ids. Throws as SQLiteCpp
/// does.
QList<history::RemovedPassage> removedPassages(const Changeset &changeset);

} // namespace telaah::store
