// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace telaah::store {

/// How long an index is kept that nobody has brought up to date, in days.
inline constexpr int UnusedDays = 180;

/// Removes the indexes beside the one at `kept` whose notebook is gone from its folder, and those
/// that are unused: what was in a notebook is not to outlive it in the cache. One whose folder is
/// not there may be on a disk that is put in again, and one that a program has open is left alone.
/// As far as it can; nobody need know if it cannot.
void tidySearchFiles(const QString &kept);

} // namespace telaah::store
