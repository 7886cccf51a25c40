// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/odt/Inlines.h"

namespace telaah::importers::odt {

namespace {

/// Who wrote it and when, initials among that.
bool isAboutComment(std::string_view name)
{
    return name.starts_with("dc:") || name.starts_with("meta:") || name == "loext:sender-initials";
}

/// The paragraphs of a comment, a line for each.
void appendLines(pugi::xml_node node, QString &text)
{
    for (const pugi::xml_node child : node.children()) {
        const std::string_view name = nameOf(child);
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata)
            text += QString::fromUtf8(child.value());
        else if (name == "text:s" || name == "text:tab" || name == "text:line-break")
            text += QLatin1Char(' ');
        else if (!isAboutComment(name))
            appendLines(child, text);
        if (name == "text:p")
            text += QLatin1Char('\n');
    }
}

} // namespace

bool isNoText(std::string_view name)
{
    return name == "text:tracked-changes" || name == "text:script" || name == "text:ruby-text"
        || name == "office:event-listeners" || name == "office:forms"
        || name == "text:sequence-decls" || name == "text:variable-decls"
        || name == "text:user-field-decls" || name == "text:dde-connection-decls";
}

bool isExternal(const QString &address)
{
    return address.contains(QLatin1Char(':')) || address.startsWith(QLatin1Char('/'))
        || address.startsWith(QLatin1String("../"));
}

Inlines::Inlines(
    TextWriter &writer, Margin &margin, const Styles &styles, Tally &tally, Pages pages)
    : m_writer(writer)
    , m_margin(margin)
    , m_styles(styles)
    , m_tally(tally)
    , m_pages(pages)
{
    if (m_pages == Pages::Rendered)
        m_writer.startPage(m_page);
}

void Inlines::read(pugi::xml_node paragraph, const Style &style)
{
    m_usual = style.usual;
    readChildren(paragraph, {style.characters, {}});
}

void Inlines::breakPage()
{
    if (m_pages == Pages::Rendered)
        setPage(m_page + 1);
    else
        m_writer.startPage(0);
}

void Inlines::endPage()
{
    setPage(m_page + 1);
}

void Inlines::setPage(int page)
{
    if (page != m_page && m_pages == Pages::Rendered)
        m_writer.startPage(page);
    m_page = page;
}

Look Inlines::lookOf(const Context &context) const
{
    const CharacterProperties &own = context.characters;
    Look look;
    look.link = context.link;
    // Set apart is what differs from what the style of the paragraph has: roman among italics, too.
    look.isStrong = own.isBold.value_or(false) && !m_usual.isBold.value_or(false);
    look.isEmphasis = own.isItalic.value_or(false) != m_usual.isItalic.value_or(false);
    look.isSuperscript = own.isSuperscript.value_or(false);
    look.isHidden = m_isHidden || own.isHidden.value_or(false);
    return look;
}

void Inlines::readChildren(pugi::xml_node node, const Context &context)
{
    for (const pugi::xml_node child : node.children()) {
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) {
            const QString text = QString::fromUtf8(child.value());
            m_languages.add(context.characters.language, text.size());
            m_writer.append(text, lookOf(context));
        } else {
            readElement(child, context);
        }
    }
}

void Inlines::readElement(pugi::xml_node node, const Context &context)
{
    const std::string_view name = nameOf(node);
    if (name == "text:span") {
        const Style &style = m_styles.characterStyle(attributeOf(node, "text:style-name"));
        readChildren(node, {context.characters.with(style.characters), context.link});
    } else if (name == "text:a") {
        const QString link = safeLink(attributeOf(node, "xlink:href"));
        readChildren(node, {context.characters, link.isEmpty() ? context.link : link});
    } else if (name == "text:s" || name == "text:tab") {
        m_writer.append(u" ", lookOf(context));
    } else if (name == "text:line-break") {
        m_writer.breakLine();
    } else if (name == "text:soft-page-break") {
        endPage();
    } else if (name == "text:note") {
        readNote(node);
    } else if (name == "office:annotation") {
        readAnnotation(node);
    } else if (name == "office:annotation-end") {
        m_margin.end(attributeOf(node, "office:name"));
    } else if (name.starts_with("draw:")) {
        readGraphic(node);
    } else if (!isNoText(name)) {
        readChildren(node, context);
    }
}

QString Inlines::addComment(pugi::xml_node node)
{
    QString text;
    appendLines(node, text);
    return m_margin.add(
        attributeOf(node, "office:name"),
        {textOfChild(node, "dc:creator"), textOfChild(node, "dc:date"), text});
}

void Inlines::readLostComments(pugi::xml_node deleted)
{
    for (const pugi::xml_node node : deleted.children()) {
        if (nameOf(node) == "office:annotation")
            addComment(node);
        else
            readLostComments(node);
    }
}

void Inlines::readAnnotation(pugi::xml_node node)
{
    const QString id = addComment(node);
    const pugi::xml_node before = node.previous_sibling();
    QString parent = attributeOf(node, "loext:parent-name");
    // Without that, a reply is a comment on nothing that follows another at once.
    if (parent.isEmpty() && attributeOf(node, "office:name").isEmpty()) {
        if (nameOf(before) == "office:annotation-end")
            parent = attributeOf(before, "office:name");
        else if (nameOf(before) == "office:annotation")
            parent = m_lastAnnotation;
    }
    m_lastAnnotation = id;
    m_margin.setParent(id, parent);
    m_margin.start(id);
    m_margin.hang(id);
}

void Inlines::readNote(pugi::xml_node node)
{
    if (m_writer.isLeavingOut())
        return;
    const pugi::xml_node citation = node.child("text:note-citation");
    QString mark = QString::fromUtf8(citation.child_value()).simplified();
    if (mark.isEmpty())
        mark = attributeOf(citation, "text:label").simplified();
    Look look;
    look.isMark = true;
    m_writer.append(mark, look);
    const bool isEndnote = attributeOf(node, "text:note-class") == QLatin1String("endnote");
    (isEndnote ? m_endnotes : m_footnotes).append({node.child("text:note-body"), mark});
}

void Inlines::readGraphic(pugi::xml_node node)
{
    const std::string_view name = nameOf(node);
    if (name == "draw:frame") {
        readFrame(node);
    } else if (node.child("text:p") || node.child("text:list")) {
        m_boxes.append(node);
    } else {
        for (const pugi::xml_node child : node.children()) {
            if (nameOf(child).starts_with("draw:"))
                readGraphic(child);
        }
    }
}

/// A frame holds one thing, perhaps in several forms of which a program takes the first it can
/// show.
void Inlines::readFrame(pugi::xml_node node)
{
    if (const pugi::xml_node box = node.child("draw:text-box")) {
        m_boxes.append(box);
    } else if (node.child("draw:object") || node.child("draw:object-ole")) {
        ++m_tally.embedded;
    } else if (const pugi::xml_node image = node.child("draw:image")) {
        ++m_tally.pictures;
        m_tally.external += isExternal(attributeOf(image, "xlink:href")) ? 1 : 0;
    }
}

} // namespace telaah::importers::odt
