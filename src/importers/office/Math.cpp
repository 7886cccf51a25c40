// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/office/Math.h"

namespace telaah::importers {

namespace {

/// Whether all of it was understood.
bool collect(pugi::xml_node node, bool isSuperscript, QList<MathPiece> &pieces)
{
    for (const pugi::xml_node child : node.children()) {
        const std::string_view name = nameOf(child);
        if (name == "m:t") {
            pieces.append({QString::fromUtf8(child.child_value()), isSuperscript});
        } else if (name == "m:r" || name == "m:oMath" || name == "m:e" || name == "m:sSup") {
            if (!collect(child, isSuperscript, pieces))
                return false;
        } else if (name == "m:sup") {
            if (isSuperscript || !collect(child, true, pieces))
                return false;
        } else if (!name.ends_with("Pr")) {
            return false;
        }
    }
    return true;
}

} // namespace

QList<MathPiece> mathPieces(pugi::xml_node formula)
{
    QList<MathPiece> pieces;
    return collect(formula, false, pieces) ? pieces : QList<MathPiece>();
}

} // namespace telaah::importers
