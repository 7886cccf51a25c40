// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/Limits.h"
#include "importers/odt/Blocks.h"

#include <algorithm>

// The tables of odt::Blocks.

namespace telaah::importers::odt {

using documents::BlockKind;

namespace {

// A spreadsheet may say that a cell is repeated a thousand times; a text has no such tables.
constexpr int MostColumns = 64;

/// The rows of a table, also those in groups, and the ends of pages between them.
void collectRows(pugi::xml_node node, QList<pugi::xml_node> &rows)
{
    for (const pugi::xml_node child : node.children()) {
        const std::string_view name = nameOf(child);
        if (name == "table:table-row" || name == "text:soft-page-break")
            rows.append(child);
        else if (
            name == "table:table-header-rows" || name == "table:table-rows"
            || name == "table:table-row-group")
            collectRows(child, rows);
    }
}

bool isCell(pugi::xml_node node)
{
    return nameOf(node) == "table:table-cell" || nameOf(node) == "table:covered-table-cell";
}

int repeated(pugi::xml_node cell)
{
    return std::clamp(cell.attribute("table:number-columns-repeated").as_int(1), 1, MostColumns);
}

/// A frame around text rather than a table: it has one column.
bool isFrame(const QList<pugi::xml_node> &rows)
{
    return std::ranges::all_of(rows, [](pugi::xml_node row) {
        int cells = 0;
        for (const pugi::xml_node cell : row.children())
            cells += isCell(cell) ? repeated(cell) : 0;
        return cells <= 1;
    });
}

} // namespace

void Blocks::readTable(pugi::xml_node table)
{
    QList<pugi::xml_node> rows;
    collectRows(table, rows);
    const bool isNested = m_place == Place::Cell;
    if (isNested && m_tableDepth < limits::TableDepth) {
        m_later.append({table, m_tableDepth});
        return;
    }
    m_tally.flattened += isNested ? 1 : 0;
    if (m_place != Place::Flow || isFrame(rows)) {
        for (const pugi::xml_node row : rows) {
            for (const pugi::xml_node cell : row.children("table:table-cell"))
                readBlocks(cell);
        }
        return;
    }
    ++m_tableDepth;
    for (const pugi::xml_node row : rows) {
        if (nameOf(row) == "text:soft-page-break")
            m_inlines.endPage();
        else
            readRow(row);
    }
    --m_tableDepth;
}

void Blocks::readRow(pugi::xml_node row)
{
    updateContents({}, false);
    m_title.interrupt();
    m_byline.interrupt();
    // Lists do not reach into a table that stands in them.
    const auto lists = std::exchange(m_openLists, {});
    m_isItemFresh = false;
    m_writer.startBlock({BlockKind::TableRow, 0, {}});
    m_place = Place::Cell;
    readCells(row);
    m_place = Place::Flow;
    readLater();
    m_openLists = lists;
}

/// The end of a page may be noted in each cell that goes on after it.
void Blocks::readCells(pugi::xml_node row)
{
    const int firstPage = m_inlines.page();
    int lastPage = firstPage;
    int separators = 0;
    for (const pugi::xml_node cell : row.children()) {
        if (!isCell(cell))
            continue;
        // Cells that are covered or repeated only count if another one follows.
        if (nameOf(cell) == "table:table-cell") {
            for (; separators > 0; --separators)
                m_writer.nextCell();
            m_inlines.setPage(firstPage);
            readBlocks(cell);
            lastPage = std::max(lastPage, m_inlines.page());
        }
        separators = std::min(separators + repeated(cell), MostColumns);
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
        if (nameOf(later.node) == "table:table")
            readTable(later.node);
        else
            readBlocks(later.node);
        m_place = place;
    }
    m_tableDepth = depth;
}

} // namespace telaah::importers::odt
