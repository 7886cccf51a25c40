// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace telaah::text {

/// Whether a sentence of a block ends between `before`, all of the block up to there, and `after`,
/// where ICU's rules, which know no Indonesian abbreviations, see an end.
bool endsSentence(QStringView before, QStringView after);

} // namespace telaah::text
