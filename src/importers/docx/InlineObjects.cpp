// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/docx/Inlines.h"
#include "importers/docx/Symbols.h"
#include "importers/office/Math.h"

// What stands between the words of docx::Inlines: symbols, marks of notes, pictures, formulas.

namespace telaah::importers::docx {

void Inlines::readSymbol(pugi::xml_node node, const Look &look)
{
    const QChar symbol = symbolOf(
        attributeOf(node, "w:font"), attributeOf(node, "w:char").toUInt(nullptr, 16));
    m_tally.replaced += symbol == QChar(QChar::ReplacementCharacter) ? 1 : 0;
    append(symbol, look);
}

void Inlines::readNote(NoteKind kind, pugi::xml_node node)
{
    if (m_writer.isLeavingOut() || !m_fields.isInResult())
        return;
    const QString id = attributeOf(node, "w:id");
    const bool isEndnote = kind == NoteKind::Endnote;
    QString &mark = m_marks[(isEndnote ? QLatin1Char('e') : QLatin1Char('f')) + id];
    // A mark of the author's own follows as text.
    if (node.attribute("w:customMarkFollows").as_bool())
        return m_notes.append({kind, id, {}});
    if (mark.isEmpty()) {
        mark = isEndnote ? numberText(++m_endnotes, m_endnoteFormat)
                         : QString::number(++m_footnotes);
        m_notes.append({kind, id, mark});
    }
    Look look;
    look.isMark = true;
    m_writer.append(mark, look);
}

void Inlines::readGraphic(pugi::xml_node node, bool isObject)
{
    for (const pugi::xml_node child : node.children()) {
        const std::string_view name = nameOf(child);
        if (name == "w:txbxContent")
            m_boxes.append(child);
        else if (name == "pic:pic" || (name == "v:imagedata" && !isObject))
            ++m_tally.pictures;
        else if (name == "c:chart" || name == "dgm:relIds")
            ++m_tally.embedded;
        else if (name == "mc:AlternateContent")
            readGraphic(chosenBranch(child), isObject);
        else
            readGraphic(child, isObject);
    }
}

void Inlines::readMath(pugi::xml_node node, const Look &look)
{
    const auto pieces = mathPieces(node);
    if (pieces.isEmpty())
        ++m_tally.embedded;
    for (const MathPiece &piece : pieces) {
        Look own = look;
        own.isSuperscript = piece.isSuperscript;
        append(piece.text, own);
    }
}

} // namespace telaah::importers::docx
