// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace telaah::text {

/// Whether `wanted` stands at `place` of `text` and nowhere else. The longer `wanted`, the fewer
/// characters it looks at, so that it takes no time that could be felt even in a very long text.
/// REQUIRES: `wanted` stands there, and is not empty
bool standsOnlyAt(qsizetype place, QStringView wanted, QStringView text);

} // namespace telaah::text
