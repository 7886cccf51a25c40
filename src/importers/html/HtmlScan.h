// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"

#include <QByteArray>

namespace telaah::importers {

/// Whether a page keeps to limits::HtmlDepth, limits::Elements and limits::XmlAttributes, found out
/// without building a tree: gumbo needs time by the square of the depth. Follows the rules of HTML
/// for tags that are left open, so that old pages pass: where it must be wrong, it counts too many.
///
/// Fails with TooDeep or TooManyElements.
[[nodiscard]] Result<void> scanHtml(const QByteArray &utf8);

} // namespace telaah::importers
