// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importers/Xml.h"

#include <QList>

namespace telaah::importers {

struct MathPiece
{
    QString text;
    bool isSuperscript = false;
};

/// A formula of Office as text, if it reads the same on one line: letters, numbers, exponents.
/// Empty if it has fractions, roots and the like.
QList<MathPiece> mathPieces(pugi::xml_node formula);

} // namespace telaah::importers
