// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"

#include <QByteArray>

namespace telaah::importers {

/// Looks over markup before a parser spends memory on it, and returns it in UTF-8 without a byte
/// order mark. Reads UTF-8 and UTF-16. Limits: importers/Limits.h. Linear.
///
/// Errors: UnsafeMarkup for any document type declaration, so that no entity can be defined;
/// TooDeep; TooManyElements, also for a tag that is too long or has too many attributes;
/// BrokenFile.
[[nodiscard]] Result<QByteArray> scanXml(QByteArray bytes);

} // namespace telaah::importers
