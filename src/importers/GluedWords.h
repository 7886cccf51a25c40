// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace telaah::importers {

/// Words that lost the space between them, as in "negaraDiplomasi", in the order of the text.
///
/// Names that are written so are not: "iPhone", "McKinsey", "KemenPAN", "PhD", nor addresses and
/// code. One that begins with a capital, as "SolarWinds" does, counts only if the text has both
/// halves as words of their own.
QStringList gluedWords(const QString &text);

} // namespace telaah::importers
