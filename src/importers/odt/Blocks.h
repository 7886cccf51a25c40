// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importers/odt/Inlines.h"
#include "importers/odt/Lists.h"
#include "importers/office/Byline.h"
#include "importers/office/DocumentTitle.h"

#include <memory>

namespace telaah::importers::odt {

/// Reads the paragraphs, lists and tables of an OpenDocument text.
class Blocks
{
public:
    Blocks(
        TextWriter &writer, Inlines &inlines, const Styles &styles, const Lists &lists,
        Tally &tally);

    void readBody(pugi::xml_node text);

    /// The notes that the text refers to, each with its mark.
    void readNotes();

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

    /// A list that is open. Those within it count in the same counter.
    struct List
    {
        QString style;
        std::shared_ptr<ListCounter> counter;
        bool hasItems = false; ///< It has begun: what has no number goes on with an item.
    };

    struct Later
    {
        pugi::xml_node node; ///< A text box or a table.
        int tableDepth;
    };

    void readBlocks(pugi::xml_node container);
    void readBlock(pugi::xml_node node);
    void readIndex(pugi::xml_node node);
    void readUnknown(pugi::xml_node node);
    void readSection(pugi::xml_node node);
    void countChanges(pugi::xml_node node);
    void readList(pugi::xml_node node);
    void readItem(pugi::xml_node node);
    List listOf(pugi::xml_node node);
    void readParagraph(pugi::xml_node node);
    void startParagraph(pugi::xml_node node, const Style &style);
    BlockStyle blockStyle(pugi::xml_node node, const Style &style);
    QString headingLabel(pugi::xml_node node, int level);
    void readTable(pugi::xml_node table);
    void readRow(pugi::xml_node row);
    void readCells(pugi::xml_node row);
    void readLater();
    void updateContents(const Style &style, bool isByline);

    TextWriter &m_writer;
    Inlines &m_inlines;
    const Styles &m_styles;
    const Lists &m_lists;
    Tally &m_tally;
    Place m_place = Place::Flow;
    QList<List> m_openLists;
    QHash<QString, std::shared_ptr<ListCounter>> m_countersByStyle;
    QHash<QString, std::shared_ptr<ListCounter>> m_countersById;
    ListCounter m_headings;
    /// Of the list item that is read: whether its label still stands out.
    bool m_isItemFresh = false;
    int m_tableDepth = 0;
    int m_contentsDepth = 0;   ///< Of indexes.
    int m_referencesDepth = 0; ///< Of bibliographies.
    int m_hiddenDepth = 0;     ///< Of sections.
    bool m_isLineFresh = true; ///< Of a note: nothing on it yet.
    QList<Later> m_later;
    DocumentTitle m_title;
    Byline m_byline;
};

} // namespace telaah::importers::odt
