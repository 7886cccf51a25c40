// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/html/PageNotes.h"

namespace telaah::importers {

namespace {

constexpr qsizetype LongestLabel = 6;

using Places = QHash<QString, const GumboNode *>;

Places placesOf(const GumboNode &body)
{
    Places places;
    forEachElement(body, [&](const GumboNode &node) {
        for (const char *name : {"id", "name"}) {
            const QString key = attribute(node, name);
            if (!key.isEmpty() && !places.contains(key))
                places.insert(key, &node);
        }
    });
    return places;
}

bool hasSuperscript(const GumboNode &link)
{
    for (const GumboNode *node = link.parent; node && !isBlockLike(*node); node = node->parent) {
        if (tagOf(*node) == GUMBO_TAG_SUP)
            return true;
    }
    bool found = false;
    forEachElement(
        link, [&](const GumboNode &node) { found = found || tagOf(node) == GUMBO_TAG_SUP; });
    return found;
}

/// A number, a sign or a letter, maybe in brackets.
bool isLabel(const QString &text)
{
    return !text.isEmpty() && text.size() <= LongestLabel && !text.contains(u' ');
}

bool isMark(const GumboNode &link, const QString &label)
{
    if (!isLabel(label))
        return false;
    const QString names = attribute(link, "class");
    return hasSuperscript(link) || attribute(link, "role") == u"doc-noteref"
        || names.contains(u"footnote") || names.contains(u"noteref")
        || (label.startsWith(u'[') && label.endsWith(u']'));
}

bool canBeNote(const GumboNode &node)
{
    switch (tagOf(node)) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_ASIDE:
        return true;
    default:
        return false;
    }
}

bool isFirstChild(const GumboNode &node)
{
    for (const GumboNode *child : childrenOf(*node.parent)) {
        if (isElement(*child))
            return child == &node;
    }
    return false;
}

/// The block that a note is, with all of its paragraphs.
const GumboNode *blockOf(const GumboNode *node)
{
    while (node && !isBlockLike(*node))
        node = node->parent;
    if (!node || !canBeNote(*node))
        return nullptr;
    const bool canHaveMore = tagOf(*node) == GUMBO_TAG_P && node->parent && canBeNote(*node->parent)
        && isFirstChild(*node);
    return canHaveMore ? node->parent : node;
}

bool isWithin(const GumboNode *node, const GumboNode *ancestor)
{
    while (node && node != ancestor)
        node = node->parent;
    return node != nullptr;
}

bool isWithinNote(const GumboNode *node, const PageNotes &notes)
{
    while (node && !notes.labels.contains(node))
        node = node->parent;
    return node != nullptr;
}

} // namespace

PageNotes notesOf(const GumboNode &body)
{
    PageNotes notes;
    const Places places = placesOf(body);
    QList<const GumboNode *> links;
    forEachElement(body, [&](const GumboNode &node) {
        if (tagOf(node) == GUMBO_TAG_A && attribute(node, "href").startsWith(u'#'))
            links.append(&node);
        if (attribute(node, "class") == u"mw-cite-backlink")
            notes.backLinks.insert(&node);
    });
    for (const GumboNode *link : links) {
        const GumboNode *target = places.value(attribute(*link, "href").mid(1));
        const GumboNode *note = blockOf(target);
        const QString label = textWithin(*link);
        if (!note || isWithin(link, note) || !isMark(*link, label))
            continue;
        if (isWithinNote(link, notes))
            continue; // It leads back.
        notes.marks.insert(link);
        if (!notes.labels.contains(note))
            notes.labels.insert(note, label);
    }
    for (const GumboNode *link : links) {
        if (notes.marks.contains(link) || textWithin(*link).size() > LongestLabel)
            continue;
        if (isWithinNote(link, notes))
            notes.backLinks.insert(link);
    }
    return notes;
}

} // namespace telaah::importers
