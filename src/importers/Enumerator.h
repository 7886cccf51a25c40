// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace telaah::importers {

/// `number` as lists count: '1' for digits, 'a' and 'A' for letters (27 is "aa"), 'i' and 'I' for
/// Roman numbers. Digits where the other has no such number.
QString enumerator(int number, char type);

} // namespace telaah::importers
