// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/html/OpenElements.h"

#include <algorithm>

namespace telaah::importers {

using namespace traits;

qsizetype OpenElements::find(quint32 wanted, quint32 barriers) const
{
    for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
        if (m_open.at(i).is(wanted))
            return i;
        if (m_open.at(i).is(barriers))
            return -1;
    }
    return -1;
}

qsizetype OpenElements::findName(int id, quint32 barriers) const
{
    for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
        if (m_open.at(i).id == id)
            return i;
        if (m_open.at(i).is(barriers))
            return -1;
    }
    return -1;
}

void OpenElements::closeTo(qsizetype place)
{
    while (m_open.size() > place) {
        const Name name = m_open.takeLast();
        if (name.is(Formatting)) {
            const auto open = std::find_if(
                m_formatted.rbegin(), m_formatted.rend(),
                [&](const Formatted &each) { return each.isOpen && each.name.id == name.id; });
            if (open != m_formatted.rend())
                open->isOpen = false;
        } else if (name.is(Cell)) {
            while (!m_formatted.isEmpty() && m_formatted.takeLast().name.id != 0) {
            }
        }
    }
}

void OpenElements::impliedEnds(Name name)
{
    const auto closeFirst = [this](quint32 wanted, quint32 barriers) {
        if (const qsizetype place = find(wanted, barriers); place >= 0)
            closeTo(place);
    };
    if (name.traits == 0)
        return;
    if (name.is(EndsParagraph))
        closeFirst(Paragraph, ParagraphBarrier);
    if (name.is(Item))
        closeFirst(Item, ItemBarrier);
    else if (name.is(Definition))
        closeFirst(Definition, DefinitionBarrier);
    else if (name.is(Data))
        closeFirst(Data, Table);
    else if (name.is(RowGroup))
        closeFirst(GroupOrAbove, Table);
    else if (name.is(Row))
        closeFirst(Row, Table);
    else if (name.is(OptionOrGroup))
        closeFirst(Option, Select);
    else if (name.is(Heading) && !m_open.isEmpty() && m_open.back().is(Heading))
        closeTo(m_open.size() - 1);
    else if (name.is(Alone) && findName(name.id, 0) >= 0)
        end(name);
}

/// Not more than three alike are remembered.
void OpenElements::format(const Tag &tag)
{
    int alike = 0;
    for (qsizetype i = m_formatted.size() - 1; i >= 0 && m_formatted.at(i).name.id != 0; --i) {
        const Formatted &each = m_formatted.at(i);
        if (each.name.id == tag.name.id && each.attributes == tag.attributes && ++alike == 3) {
            m_formatted.removeAt(i);
            break;
        }
    }
    m_formatted.append({tag.name, tag.attributes, true});
}

void OpenElements::start(const Tag &tag)
{
    impliedEnds(tag.name);
    if (!tag.name.is(EndsParagraph | OfTable))
        text();
    ++m_count;
    if (tag.name.is(Void) || (tag.isClosed && has(Foreign)))
        return;
    m_open.append(tag.name);
    if (tag.name.is(Formatting))
        format(tag);
    else if (tag.name.is(Cell))
        m_formatted.append({Name(), 0, false});
}

void OpenElements::end(Name name)
{
    if (name.is(Formatting)) {
        for (qsizetype i = m_formatted.size() - 1; i >= 0 && m_formatted.at(i).name.id != 0; --i) {
            if (m_formatted.at(i).name.id == name.id) {
                m_formatted.removeAt(i);
                break;
            }
        }
        // Blocks that are open within stay open; the clones that this takes are few.
        if (const qsizetype place = findName(name.id, 0); place >= 0) {
            m_open.removeAt(place);
            ++m_count;
        }
        return;
    }
    const qsizetype place = findName(name.id, name.is(Unbarred) ? 0U : quint32(EndBarrier));
    if (place >= 0)
        closeTo(place);
    else if (name.is(MadeByEnd))
        ++m_count;
}

void OpenElements::text()
{
    qsizetype first = m_formatted.size();
    while (first > 0 && m_formatted.at(first - 1).name.id != 0 && !m_formatted.at(first - 1).isOpen)
        --first;
    for (; first < m_formatted.size(); ++first) {
        m_formatted[first].isOpen = true;
        m_open.append(m_formatted.at(first).name);
        ++m_count;
    }
}

} // namespace telaah::importers
