// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace telaah::queries {

/// How many letters were left out, put in, changed or swapped with their neighbour between the two,
/// or `limit` + 1 if more than `limit`. UTF-16; takes time in proportion to the shorter one times
/// the longer one.
int typingErrors(QStringView typed, QStringView meant, int limit);

/// How many there may be in a word of this length for it to be suggested.
int forgivenErrors(qsizetype length);

} // namespace telaah::queries
