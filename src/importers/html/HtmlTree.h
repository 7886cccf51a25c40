// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <gumbo.h>
#include <memory>

namespace telaah::importers {

/// A page as gumbo read it. Nodes are valid as long as the tree is.
class HtmlTree
{
public:
    /// Fails as scanHtml does.
    [[nodiscard]] static Result<HtmlTree> parse(const QByteArray &utf8);

    const GumboNode &root() const { return *m_output->root; } ///< The element html.

private:
    struct Deleter
    {
        void operator()(GumboOutput *output) const;
    };

    HtmlTree() = default;

    QByteArray m_source; ///< Which the nodes point into.
    std::unique_ptr<GumboOutput, Deleter> m_output;
};

bool isElement(const GumboNode &node);

/// GUMBO_TAG_UNKNOWN for what is no element, or none of HTML.
GumboTag tagOf(const GumboNode &node);

/// Null if it has none; empty if it has it without a value.
QString attribute(const GumboNode &node, const char *name);

/// None if it is no element.
QList<const GumboNode *> childrenOf(const GumboNode &node);

/// Characters of a text node; null for all others.
QString charactersOf(const GumboNode &node);

/// All characters within but those of scripts, styles, templates and the like, white space folded.
QString textWithin(const GumboNode &node);

/// Whether text of it is never shown as such: scripts, styles, the head.
bool isNeverText(const GumboNode &node);

/// Whether its text is shown only by scripts, or only without them: a template, a noscript.
bool isInReserve(const GumboNode &node);

/// Whether it sets its content apart from what is around it.
bool isBlockLike(const GumboNode &node);

/// Calls `visit` with each element within and including `node`, in the order of the page.
template<typename Visit>
void forEachElement(const GumboNode &node, Visit visit)
{
    if (!isElement(node))
        return;
    visit(node);
    for (const GumboNode *child : childrenOf(node))
        forEachElement(*child, visit);
}

} // namespace telaah::importers
