// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/html/HtmlTree.h"

#include "importers/html/HtmlScan.h"

namespace telaah::importers {

Result<HtmlTree> HtmlTree::parse(const QByteArray &utf8)
{
    if (const auto scanned = scanHtml(utf8); !scanned)
        return Failure(scanned.error());
    HtmlTree tree;
    tree.m_source = utf8;
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    tree.m_output.reset(gumbo_parse_with_options(
        &options, tree.m_source.constData(), static_cast<size_t>(tree.m_source.size())));
    return tree;
}

void HtmlTree::Deleter::operator()(GumboOutput *output) const
{
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}

bool isElement(const GumboNode &node)
{
    return node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE;
}

GumboTag tagOf(const GumboNode &node)
{
    return isElement(node) ? node.v.element.tag : GUMBO_TAG_UNKNOWN;
}

QString attribute(const GumboNode &node, const char *name)
{
    if (!isElement(node))
        return {};
    const GumboAttribute *found = gumbo_get_attribute(&node.v.element.attributes, name);
    if (!found)
        return {};
    const QString value = QString::fromUtf8(found->value);
    return value.isNull() ? QStringLiteral("") : value;
}

QList<const GumboNode *> childrenOf(const GumboNode &node)
{
    QList<const GumboNode *> children;
    if (!isElement(node))
        return children;
    const GumboVector &vector = node.v.element.children;
    children.reserve(vector.length);
    for (unsigned i = 0; i < vector.length; ++i)
        children.append(static_cast<const GumboNode *>(vector.data[i]));
    return children;
}

QString charactersOf(const GumboNode &node)
{
    const bool isText = node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE
        || node.type == GUMBO_NODE_CDATA;
    return isText ? QString::fromUtf8(node.v.text.text) : QString();
}

namespace {

void collect(const GumboNode &node, QString &text)
{
    if (!isElement(node)) {
        text += charactersOf(node);
        return;
    }
    if (isNeverText(node) || isInReserve(node))
        return;
    const bool isApart = isBlockLike(node) || tagOf(node) == GUMBO_TAG_BR;
    if (isApart)
        text += QLatin1Char(' ');
    for (const GumboNode *child : childrenOf(node))
        collect(*child, text);
    if (isApart)
        text += QLatin1Char(' ');
}

} // namespace

QString textWithin(const GumboNode &node)
{
    QString text;
    collect(node, text);
    return text.simplified();
}

bool isNeverText(const GumboNode &node)
{
    switch (tagOf(node)) {
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_NOEMBED:
    case GUMBO_TAG_NOFRAMES:
    case GUMBO_TAG_DATALIST:
        return true;
    default:
        return false;
    }
}

bool isInReserve(const GumboNode &node)
{
    return tagOf(node) == GUMBO_TAG_TEMPLATE || tagOf(node) == GUMBO_TAG_NOSCRIPT;
}

bool isBlockLike(const GumboNode &node)
{
    switch (tagOf(node)) {
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_DIR:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_MENU:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_P:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TFOOT:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_UL:
        return true;
    default:
        return false;
    }
}

} // namespace telaah::importers
