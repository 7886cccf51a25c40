// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "passages/Passage.h"

#include <QHash>

#include <vector>

namespace telaah::ui {

/// The marks of a text, found by what they cover.
///
/// A treap ordered by start, end and id, in which each node knows how far the marks below it reach:
/// O(log n + k) to find k marks, O(log n) to put or remove one.
class MarkIndex
{
public:
    MarkIndex() = default;
    explicit MarkIndex(const QList<passages::Mark> &marks);

    qsizetype size() const { return m_nodeOf.size(); }

    /// Adds a mark, or replaces the one with its id.
    void put(const passages::Mark &mark);

    /// Does nothing if there is none.
    void remove(PassageId id);

    /// Null if there is none. Valid until the next change.
    const passages::Mark *find(PassageId id) const;

    /// Those that share a character with `range`, ascending by start, end and id.
    QList<passages::Mark> touching(text::TextRange range) const;

private:
    using Link = int; ///< Index of a node, or None.
    static constexpr Link None = -1;

    struct Node
    {
        passages::Mark mark;
        qsizetype reach;  ///< The greatest end of the marks of this subtree.
        quint64 priority; ///< Greatest at the root.
        Link left = None;
        Link right = None;
    };

    Node &node(Link link) { return m_nodes[static_cast<size_t>(link)]; }
    const Node &node(Link link) const { return m_nodes[static_cast<size_t>(link)]; }
    Link make(const passages::Mark &mark);
    void update(Link link);
    Link merge(Link left, Link right);
    std::pair<Link, Link> split(Link link, const passages::Mark &before);
    Link without(Link link, const passages::Mark &mark);
    void collect(Link link, text::TextRange range, QList<passages::Mark> &found) const;

    std::vector<Node> m_nodes;
    std::vector<Link> m_free;
    QHash<PassageId, Link> m_nodeOf;
    Link m_root = None;
};

} // namespace telaah::ui
