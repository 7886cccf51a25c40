// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/docx/Styles.h"

#include <QSet>

namespace telaah::importers::docx {

namespace {

// A chain of styles that is longer, or that comes back to where it began, is cut.
constexpr qsizetype LongestChain = 64;

constexpr int BodyText = 9;

std::optional<bool> toggle(pugi::xml_node node)
{
    if (!node)
        return {};
    const std::string_view value = node.attribute("w:val").value();
    return value != "0" && value != "false" && value != "off" && value != "none";
}

std::optional<int> number(pugi::xml_attribute attribute)
{
    if (!attribute)
        return {};
    return attribute.as_int();
}

template<typename Value>
void take(std::optional<Value> &into, const std::optional<Value> &from)
{
    if (from)
        into = from;
}

void take(ParagraphProperties &into, const ParagraphProperties &from)
{
    take(into.outlineLevel, from.outlineLevel);
    take(into.numbering, from.numbering);
    take(into.listLevel, from.listLevel);
    take(into.indentBefore, from.indentBefore);
    take(into.indentAfter, from.indentAfter);
    take(into.startsPage, from.startsPage);
}

void take(CharacterProperties &into, const CharacterProperties &from)
{
    take(into.isBold, from.isBold);
    take(into.isItalic, from.isItalic);
    take(into.isHidden, from.isHidden);
    take(into.isSuperscript, from.isSuperscript);
    if (!from.language.isEmpty())
        into.language = from.language;
}

} // namespace

CharacterProperties characterProperties(pugi::xml_node properties)
{
    CharacterProperties read;
    for (const pugi::xml_node node : properties.children()) {
        const std::string_view name = nameOf(node);
        if (name == "w:b")
            read.isBold = toggle(node);
        else if (name == "w:i")
            read.isItalic = toggle(node);
        else if (name == "w:vanish")
            read.isHidden = toggle(node);
        else if (name == "w:vertAlign")
            read.isSuperscript = std::string_view(node.attribute("w:val").value()) == "superscript";
        else if (name == "w:lang")
            read.language = attributeOf(node, "w:val");
    }
    return read;
}

ParagraphProperties paragraphProperties(pugi::xml_node properties)
{
    ParagraphProperties read;
    for (const pugi::xml_node node : properties.children()) {
        const std::string_view name = nameOf(node);
        if (name == "w:outlineLvl") {
            read.outlineLevel = node.attribute("w:val").as_int(BodyText);
        } else if (name == "w:numPr") {
            if (const pugi::xml_node id = node.child("w:numId"))
                read.numbering = attributeOf(id, "w:val");
            read.listLevel = number(node.child("w:ilvl").attribute("w:val"));
        } else if (name == "w:ind") {
            read.indentBefore = number(node.attribute("w:left"));
            take(read.indentBefore, number(node.attribute("w:start")));
            read.indentAfter = number(node.attribute("w:right"));
            take(read.indentAfter, number(node.attribute("w:end")));
        } else if (name == "w:pageBreakBefore") {
            read.startsPage = toggle(node);
        }
    }
    return read;
}

Styles::Styles(pugi::xml_node root)
{
    m_language = attributeOf(
        root.child("w:docDefaults").child("w:rPrDefault").child("w:rPr").child("w:lang"), "w:val");
    QString defaultId;
    for (const pugi::xml_node node : root.children("w:style")) {
        const QString id = attributeOf(node, "w:styleId");
        m_definitions.insert(
            id,
            {attributeOf(node.child("w:name"), "w:val").toLower(),
             attributeOf(node.child("w:basedOn"), "w:val"),
             paragraphProperties(node.child("w:pPr")), characterProperties(node.child("w:rPr"))});
        if (node.attribute("w:default").as_bool()
            && attributeOf(node, "w:type") == QLatin1String("paragraph"))
            defaultId = id;
    }
    for (auto style = m_definitions.cbegin(); style != m_definitions.cend(); ++style)
        m_styles.insert(style.key(), resolved(style.key()));
    m_default = m_styles.value(defaultId);
}

Style Styles::resolved(const QString &id) const
{
    QList<const Definition *> chain;
    QSet<QString> seen;
    for (QString next = id; chain.size() < LongestChain && !seen.contains(next);) {
        const auto found = m_definitions.constFind(next);
        if (found == m_definitions.cend())
            break;
        seen.insert(next);
        chain.prepend(&*found);
        next = found->basedOn;
    }
    Style style;
    for (const Definition *definition : chain) {
        take(style.paragraph, definition->paragraph);
        take(style.characters, definition->characters);
        const NamedStyle named = namedStyle(definition->name);
        if (named.name != StyleName::Other) {
            style.role = named.name;
            style.headingLevel = named.level;
        }
        if (const auto level = definition->paragraph.outlineLevel)
            style.headingLevel = *level >= 0 && *level < BodyText ? *level + 1 : 0;
    }
    return style;
}

const Style &Styles::paragraphStyle(const QString &id) const
{
    const auto found = m_styles.constFind(id);
    return found == m_styles.cend() ? m_default : *found;
}

const Style &Styles::characterStyle(const QString &id) const
{
    const auto found = m_styles.constFind(id);
    return found == m_styles.cend() ? m_plain : *found;
}

} // namespace telaah::importers::docx
