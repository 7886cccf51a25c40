// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader/MarkIndex.h"

#include <algorithm>
#include <tuple>

namespace telaah::ui {

using passages::Mark;
using text::TextRange;

namespace {

bool isBefore(const Mark &left, const Mark &right)
{
    return std::tuple(left.range, left.id) < std::tuple(right.range, right.id);
}

/// The finalizer of SplitMix64: scatters ids, so that the tree has the same shape in every run.
quint64 scattered(std::int64_t id)
{
    quint64 value = static_cast<quint64>(id) + 0x9E3779B97F4A7C15U;
    value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9U;
    value = (value ^ (value >> 27U)) * 0x94D049BB133111EBU;
    return value ^ (value >> 31U);
}

} // namespace

MarkIndex::MarkIndex(const QList<Mark> &marks)
{
    QList<Mark> sorted = marks;
    if (!std::ranges::is_sorted(sorted, isBefore))
        std::ranges::sort(sorted, isBefore);
    m_nodes.reserve(static_cast<size_t>(sorted.size()));
    m_nodeOf.reserve(sorted.size());

    // Of the tree so far, the nodes from the root down to the right.
    std::vector<Link> spine;
    for (const Mark &mark : std::as_const(sorted)) {
        const Link link = make(mark);
        Link below = None;
        while (!spine.empty() && node(spine.back()).priority < node(link).priority) {
            below = spine.back();
            update(below);
            spine.pop_back();
        }
        node(link).left = below;
        if (!spine.empty())
            node(spine.back()).right = link;
        spine.push_back(link);
    }
    for (; !spine.empty(); spine.pop_back()) {
        m_root = spine.back();
        update(m_root);
    }
}

void MarkIndex::put(const Mark &mark)
{
    if (const Mark *old = find(mark.id); old && old->range == mark.range) {
        node(m_nodeOf.value(mark.id)).mark = mark;
        return;
    }
    remove(mark.id);
    const auto [left, right] = split(m_root, mark);
    m_root = merge(merge(left, make(mark)), right);
}

void MarkIndex::remove(PassageId id)
{
    const auto found = m_nodeOf.constFind(id);
    if (found == m_nodeOf.cend())
        return;
    const Link link = *found;
    m_nodeOf.erase(found);
    m_root = without(m_root, Mark(node(link).mark));
    m_free.push_back(link);
}

const Mark *MarkIndex::find(PassageId id) const
{
    const auto found = m_nodeOf.constFind(id);
    return found == m_nodeOf.cend() ? nullptr : &node(*found).mark;
}

QList<Mark> MarkIndex::touching(TextRange range) const
{
    QList<Mark> found;
    collect(m_root, range, found);
    return found;
}

MarkIndex::Link MarkIndex::make(const Mark &mark)
{
    const Node made{mark, mark.range.end(), scattered(mark.id.value())};
    Link link = None;
    if (m_free.empty()) {
        link = static_cast<Link>(m_nodes.size());
        m_nodes.push_back(made);
    } else {
        link = m_free.back();
        m_free.pop_back();
        node(link) = made;
    }
    m_nodeOf.insert(mark.id, link);
    return link;
}

void MarkIndex::update(Link link)
{
    Node &top = node(link);
    top.reach = top.mark.range.end();
    for (const Link child : {top.left, top.right}) {
        if (child != None)
            top.reach = std::max(top.reach, node(child).reach);
    }
}

MarkIndex::Link MarkIndex::merge(Link left, Link right)
{
    if (left == None || right == None)
        return left == None ? right : left;
    if (node(left).priority > node(right).priority) {
        node(left).right = merge(node(left).right, right);
        update(left);
        return left;
    }
    node(right).left = merge(left, node(right).left);
    update(right);
    return right;
}

std::pair<MarkIndex::Link, MarkIndex::Link> MarkIndex::split(Link link, const Mark &before)
{
    if (link == None)
        return {None, None};
    if (isBefore(node(link).mark, before)) {
        const auto [left, right] = split(node(link).right, before);
        node(link).right = left;
        update(link);
        return {link, right};
    }
    const auto [left, right] = split(node(link).left, before);
    node(link).left = right;
    update(link);
    return {left, link};
}

MarkIndex::Link MarkIndex::without(Link link, const Mark &mark)
{
    Q_ASSERT(link != None);
    if (node(link).mark.id == mark.id)
        return merge(node(link).left, node(link).right);
    if (isBefore(mark, node(link).mark))
        node(link).left = without(node(link).left, mark);
    else
        node(link).right = without(node(link).right, mark);
    update(link);
    return link;
}

void MarkIndex::collect(Link link, TextRange range, QList<Mark> &found) const
{
    if (link == None || node(link).reach <= range.start())
        return;
    const Node &top = node(link);
    collect(top.left, range, found);
    if (top.mark.range.start() >= range.end())
        return;
    if (top.mark.range.end() > range.start())
        found.append(top.mark);
    collect(top.right, range, found);
}

} // namespace telaah::ui
