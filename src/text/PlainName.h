// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace telaah::text {

/// A title, a name or the like from elsewhere, on one line and in canonical spelling, without what
/// nobody sees: characters that change the direction of what stands beside them, that have no
/// width, or that tag others. A name must not be able to pass for another.
QString plainName(const QString &name);

} // namespace telaah::text
