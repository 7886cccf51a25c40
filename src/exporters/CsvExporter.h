// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "passages/Excerpts.h"

#include <QByteArray>

namespace telaah::exporters {

/// Excerpts as a table: RFC 4180 in UTF-8, with a byte order mark so that spreadsheets see it.
///
/// A line for each excerpt, in the order of the groups; what stands in several groups comes several
/// times, with the heading in a first column `group` that is there only if anything is grouped. No
/// text from the notebook can act as a formula: one that might begins with an apostrophe.
QByteArray writeCsv(
    const passages::Excerpts &excerpts, const passages::Grouping &grouping,
    vocabulary::Language language);

} // namespace telaah::exporters
