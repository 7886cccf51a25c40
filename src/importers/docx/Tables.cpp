// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/Limits.h"
#include "importers/docx/Blocks.h"

#include <algorithm>

// The tables of docx::Blocks.

namespace telaah::importers::docx {

using documents::BlockKind;

namespace {

// More columns Word does not make.
constexpr int MostColumns = 63;

/// The rows of a table or the cells of a row, also those in content controls and the like.
void collect(pugi::xml_node node, std::string_view name, QList<pugi::xml_node> &found)
{
    for (const pugi::xml_node child : node.children()) {
        const std::string_view own = nameOf(child);
        if (own == name)
            found.append(child);
        else if (
            own == "w:sdt" || own == "w:sdtContent" || own == "w:customXml" || own == "w:ins"
            || own == "w:moveTo")
            collect(child, name, found);
    }
}

QList<pugi::xml_node> parts(pugi::xml_node node, std::string_view name)
{
    QList<pugi::xml_node> found;
    collect(node, name, found);
    return found;
}

/// A frame around text rather than a table: it has one column.
bool isFrame(const QList<pugi::xml_node> &rows)
{
    return std::ranges::all_of(rows, [](pugi::xml_node row) {
        return parts(row, "w:tc").size() == 1
            && !row.child("w:trPr").child("w:gridBefore").attribute("w:val").as_bool();
    });
}

int columns(pugi::xml_node properties, const char *name)
{
    return std::clamp(properties.child(name).attribute("w:val").as_int(0), 0, MostColumns);
}

/// Whether the cell belongs to the one above.
bool isCovered(pugi::xml_node properties)
{
    const pugi::xml_node merge = properties.child("w:vMerge");
    return (merge && std::string_view(merge.attribute("w:val").value()) != "restart")
        || properties.child("w:cellDel");
}

} // namespace

void Blocks::readTable(pugi::xml_node table)
{
    const QList<pugi::xml_node> rows = parts(table, "w:tr");
    const bool isNested = m_place == Place::Cell;
    if (isNested && m_tableDepth < limits::TableDepth) {
        m_later.append({table, m_tableDepth});
        return;
    }
    m_tally.flattened += isNested ? 1 : 0;
    if (m_place != Place::Flow || isFrame(rows)) {
        for (const pugi::xml_node row : rows) {
            for (const pugi::xml_node cell : parts(row, "w:tc"))
                readBlocks(cell);
        }
        return;
    }
    ++m_tableDepth;
    for (const pugi::xml_node row : rows)
        readRow(row);
    --m_tableDepth;
}

void Blocks::readRow(pugi::xml_node row)
{
    const pugi::xml_node properties = row.child("w:trPr");
    m_tally.changes += properties.child("w:del") || properties.child("w:ins") ? 1 : 0;
    if (properties.child("w:del"))
        return;
    m_inlines.setContents(m_contentsDepth > 0);
    m_title.interrupt();
    m_byline.interrupt();
    m_inlines.setByline(false);
    m_writer.startBlock({BlockKind::TableRow, 0, {}});
    m_place = Place::Cell;
    readCells(row);
    m_place = Place::Flow;
    readLater();
}

/// Word notes the same new page in each cell that goes on there.
void Blocks::readCells(pugi::xml_node row)
{
    const int firstPage = m_inlines.page();
    int lastPage = firstPage;
    int separators = columns(row.child("w:trPr"), "w:gridBefore");
    for (const pugi::xml_node cell : parts(row, "w:tc")) {
        const pugi::xml_node properties = cell.child("w:tcPr");
        for (; separators > 0; --separators)
            m_writer.nextCell();
        m_inlines.setPage(firstPage);
        if (!isCovered(properties))
            readBlocks(cell);
        lastPage = std::max(lastPage, m_inlines.page());
        separators = std::max(1, columns(properties, "w:gridSpan"));
    }
    m_inlines.setPage(lastPage);
}

/// Text boxes, and tables within a table, follow what they are anchored in.
void Blocks::readLater()
{
    const Place place = m_place;
    const int depth = m_tableDepth;
    for (const Later &later : std::exchange(m_later, {})) {
        m_tableDepth = later.tableDepth;
        if (nameOf(later.node) == "w:tbl")
            readTable(later.node);
        else
            readBlocks(later.node);
        m_place = place;
    }
    m_tableDepth = depth;
}

} // namespace telaah::importers::docx
