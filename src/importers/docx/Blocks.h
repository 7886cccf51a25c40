// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importers/docx/Inlines.h"
#include "importers/docx/Numbering.h"
#include "importers/office/Byline.h"
#include "importers/office/DocumentTitle.h"

namespace telaah::importers::docx {

/// Reads the paragraphs and tables of a document of Word.
class Blocks
{
public:
    Blocks(
        TextWriter &writer, Inlines &inlines, const Styles &styles, Numbering &numbering,
        Tally &tally);

    void readBody(pugi::xml_node body);

    /// A note, which begins with its mark.
    void readNote(pugi::xml_node note, const QString &mark);

    /// Of the paragraph that has the style of a title; empty if none has. After
    /// TextWriter::finish().
    QString title(const documents::Body &body) const { return m_title.text(body); }

    /// What was left out for saying who wrote the document and when.
    const Byline &byline() const { return m_byline; }

private:
    /// What paragraphs become.
    enum class Place {
        Flow, ///< Blocks.
        Cell, ///< Text of a table row.
        Note, ///< Lines of a note.
    };

    struct Later
    {
        pugi::xml_node node; ///< A text box or a table.
        int tableDepth;
    };

    void readBlocks(pugi::xml_node container);
    void readBlock(pugi::xml_node node);
    void readStructured(pugi::xml_node node);
    void readUnknown(pugi::xml_node node);
    void readParagraph(pugi::xml_node node);
    void readMerged();
    void startParagraph(pugi::xml_node properties, const Style &style);
    void startText(const BlockStyle &wanted, bool isContinued);
    BlockStyle blockStyle(
        const ParagraphProperties &direct, const Style &style, const QString &styleId,
        bool &isContinued);
    void endSection();
    void readTable(pugi::xml_node table);
    void readRow(pugi::xml_node row);
    void readCells(pugi::xml_node row);
    void readLater();

    TextWriter &m_writer;
    Inlines &m_inlines;
    const Styles &m_styles;
    Numbering &m_numbering;
    Tally &m_tally;
    Place m_place = Place::Flow;
    int m_tableDepth = 0;
    int m_contentsDepth = 0;        ///< Of content controls that hold a table of contents.
    bool m_isLineFresh = true;      ///< Of a note: nothing on it yet.
    QList<pugi::xml_node> m_merged; ///< Paragraphs whose end was deleted.
    QList<Later> m_later;
    QList<bool> m_sections; ///< Whether each begins on a page of its own; those yet to come.
    DocumentTitle m_title;
    Byline m_byline;
};

} // namespace telaah::importers::docx
