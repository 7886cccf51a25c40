// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace telaah::text {

/// How many slips (a letter too many, missing, wrong, or two swapped) part two words, as long as
/// there are no more than `most`; else more than that. In bytes, which is close enough for words in
/// Latin letters. Swapped letters, one slip here, are what edlib cannot count.
int editDistance(QByteArrayView one, QByteArrayView other, int most);

} // namespace telaah::text
