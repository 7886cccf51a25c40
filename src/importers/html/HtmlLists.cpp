// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists and tables of HtmlBody.

#include "importers/Enumerator.h"
#include "importers/Limits.h"
#include "importers/html/HtmlBody.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace telaah::importers {

using documents::BlockKind;

namespace {

bool isItem(const GumboNode *node)
{
    return tagOf(*node) == GUMBO_TAG_LI;
}

// So that counting on from there stays within an int.
constexpr int LargestStart = 1'000'000;

/// The number that the attribute says, if it is one to count from.
std::optional<int> numberOf(const GumboNode &element, const char *name)
{
    bool isNumber = false;
    const int number = attribute(element, name).toInt(&isNumber);
    if (!isNumber || number > LargestStart || number < -LargestStart)
        return {};
    return number;
}

/// What a table must not have within to be one of data.
bool isStructure(const GumboNode &node)
{
    switch (tagOf(node)) {
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_BLOCKQUOTE:
        return true;
    default:
        return false;
    }
}

/// Whether a table only arranges things on the page: it says so, has one column, or has in its
/// cells what pages are made of.
bool isLayout(const GumboNode &table)
{
    const QString role = attribute(table, "role");
    if (role == u"presentation" || role == u"none")
        return true;
    int columns = 0;
    int here = 0;
    bool isMade = false;
    forEachElement(table, [&](const GumboNode &node) {
        const GumboTag tag = tagOf(node);
        here = tag == GUMBO_TAG_TR ? 0 : here + (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH);
        columns = std::max(columns, here);
        isMade = isMade || (&node != &table && isStructure(node));
    });
    return isMade || columns < 2;
}

} // namespace

void HtmlBody::list(const GumboNode &element)
{
    List list;
    list.isOrdered = tagOf(element) == GUMBO_TAG_OL;
    const QString type = attribute(element, "type");
    if (type.size() == 1)
        list.type = type.front().toLatin1();
    if (!attribute(element, "reversed").isNull()) {
        list.step = -1;
        list.next = static_cast<int>(std::ranges::count_if(childrenOf(element), &isItem));
    }
    if (const auto start = numberOf(element, "start"))
        list.next = *start;
    m_lists.append(list);
    m_page.isNestingFlattened = m_page.isNestingFlattened || m_lists.size() > limits::ListDepth;
    walkChildren(element);
    m_lists.removeLast();
}

void HtmlBody::item(const GumboNode &element)
{
    if (m_isCell || m_isNote)
        return walkChildren(element);
    const bool isLoose = m_lists.isEmpty(); // Without a list around it.
    const bool isDefinition = tagOf(element) == GUMBO_TAG_DD;
    if (isLoose || isDefinition)
        m_lists.append(List());
    List &list = m_lists.back();
    m_isItemFresh = true;
    m_label.clear();
    if (list.isOrdered) {
        if (const auto value = numberOf(element, "value"))
            list.next = *value;
        m_label = enumerator(list.next, list.type) + QStringLiteral(". ");
        list.next += list.step;
    }
    walkChildren(element);
    endBlock();
    m_isItemFresh = false;
    if (isLoose || isDefinition)
        m_lists.removeLast();
}

void HtmlBody::table(const GumboNode &element)
{
    if (m_isCell || m_isNote)
        return walkChildren(element);
    const bool isTooDeep = m_tables >= limits::TableDepth;
    m_page.isNestingFlattened = m_page.isNestingFlattened || isTooDeep;
    const bool isOuter = !isTooDeep && isLayout(element);
    ++m_tables;
    for (const GumboNode *child : childrenOf(element)) {
        const GumboTag tag = tagOf(*child);
        const bool isGroup = tag == GUMBO_TAG_TBODY || tag == GUMBO_TAG_THEAD
            || tag == GUMBO_TAG_TFOOT;
        if (isOuter || !isGroup) {
            walk(*child);
            continue;
        }
        for (const GumboNode *each : childrenOf(*child)) {
            if (tagOf(*each) == GUMBO_TAG_TR)
                row(*each);
            else
                walk(*each);
        }
    }
    --m_tables;
}

void HtmlBody::row(const GumboNode &element)
{
    endBlock();
    m_builder.startBlock(BlockKind::TableRow);
    m_openRuns = 0;
    m_isCell = true;
    const QList<Run> around = std::exchange(m_runs, {});
    bool isFirst = true;
    for (const GumboNode *cell : childrenOf(element)) {
        if (tagOf(*cell) != GUMBO_TAG_TD && tagOf(*cell) != GUMBO_TAG_TH)
            continue;
        if (!std::exchange(isFirst, false))
            m_builder.nextCell();
        m_breaks = 0;
        walkChildren(*cell);
    }
    m_runs = around;
    m_isCell = false;
    endBlock();
}

} // namespace telaah::importers
