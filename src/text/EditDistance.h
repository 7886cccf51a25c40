// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QStringView>

namespace telaah::text {

/// How many slips (a letter too many, missing, wrong, or two swapped) part two words, as long as
/// there are no more than `most`; else more than that. Swapped letters, one slip here, are what
/// edlib cannot count. Takes time in proportion to the shorter one times the longer one.
int editDistance(QStringView one, QStringView other, int most);

/// The same in bytes, which is close enough for words in Latin letters.
int editDistance(QByteArrayView one, QByteArrayView other, int most);

} // namespace telaah::text
