// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace telaah::importers {

/// The character that a reference such as "&amp;", "&#8211;" or "&#x2013;" stands for. What has no
/// such character becomes U+FFFD, and a name that is not known stays as it is.
QString characterOf(const QString &reference);

} // namespace telaah::importers
