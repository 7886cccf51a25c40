// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/odt/Styles.h"

#include <QSet>

namespace telaah::importers::odt {

namespace {

// A chain of styles that is longer, or that comes back to where it began, is cut.
constexpr qsizetype LongestChain = 64;

/// A length in points; 0 if it is a part of something else.
double points(const QString &length)
{
    qsizetype digits = 0;
    while (digits < length.size()
           && (length.at(digits).isDigit() || length.at(digits) == QLatin1Char('.')
               || length.at(digits) == QLatin1Char('-')))
        ++digits;
    const double number = length.first(digits).toDouble();
    const QString unit = length.sliced(digits);
    if (unit == QLatin1String("cm"))
        return number * 72 / 2.54;
    if (unit == QLatin1String("mm"))
        return number * 72 / 25.4;
    if (unit == QLatin1String("in"))
        return number * 72;
    return unit == QLatin1String("pt") ? number : 0;
}

/// "Heading_20_1" is Heading 1.
QString decoded(const QString &name)
{
    QString plain;
    for (qsizetype i = 0; i < name.size(); ++i) {
        bool isHex = false;
        const qsizetype end = name.indexOf(QLatin1Char('_'), i + 1);
        if (name.at(i) == QLatin1Char('_') && end - i >= 2 && end - i <= 5) {
            const uint code = QStringView(name).mid(i + 1, end - i - 1).toUInt(&isHex, 16);
            if (isHex)
                plain.append(QChar(char16_t(code)));
        }
        if (isHex)
            i = end;
        else
            plain.append(name.at(i));
    }
    return plain;
}

CharacterProperties characterProperties(pugi::xml_node node)
{
    CharacterProperties read;
    if (const pugi::xml_attribute weight = node.attribute("fo:font-weight")) {
        const QString value = QString::fromUtf8(weight.value());
        read.isBold = value == QLatin1String("bold") || value.toInt() >= 600;
    }
    if (const pugi::xml_attribute slant = node.attribute("fo:font-style"))
        read.isItalic = std::string_view(slant.value()) != "normal";
    if (const pugi::xml_attribute display = node.attribute("text:display"))
        read.isHidden = std::string_view(display.value()) == "none";
    if (node.attribute("style:text-position")) {
        const QString place = attributeOf(node, "style:text-position");
        read.isSuperscript = place.startsWith(QLatin1String("super"))
            || place.section(QLatin1Char('%'), 0, 0).toDouble() > 0;
    }
    const QString language = attributeOf(node, "fo:language");
    const QString country = attributeOf(node, "fo:country");
    if (!language.isEmpty() && language != QLatin1String("none"))
        read.language = country.isEmpty() || country == QLatin1String("none")
            ? language
            : language + QLatin1Char('-') + country;
    return read;
}

void takeParagraph(Style &style, pugi::xml_node node)
{
    const pugi::xml_node properties = node.child("style:paragraph-properties");
    if (properties.attribute("fo:margin-left"))
        style.indentBefore = points(attributeOf(properties, "fo:margin-left"));
    if (properties.attribute("fo:margin-right"))
        style.indentAfter = points(attributeOf(properties, "fo:margin-right"));
    if (properties.attribute("fo:break-before"))
        style.startsPage = attributeOf(properties, "fo:break-before") == QLatin1String("page");
    if (properties.attribute("fo:break-after"))
        style.endsPage = attributeOf(properties, "fo:break-after") == QLatin1String("page");
    if (!attributeOf(node, "style:master-page-name").isEmpty())
        style.startsPage = true;
    if (const pugi::xml_attribute level = node.attribute("style:default-outline-level"))
        style.outlineLevel = level.as_int();
}

} // namespace

CharacterProperties CharacterProperties::with(const CharacterProperties &inner) const
{
    CharacterProperties both = inner;
    if (!both.isBold)
        both.isBold = isBold;
    if (!both.isItalic)
        both.isItalic = isItalic;
    if (!both.isHidden)
        both.isHidden = isHidden;
    if (!both.isSuperscript)
        both.isSuperscript = isSuperscript;
    if (both.language.isEmpty())
        both.language = language;
    return both;
}

Styles::Styles(pugi::xml_node common, pugi::xml_node content)
{
    define(common.child("office:styles"), false);
    define(content.child("office:automatic-styles"), true);
    for (const pugi::xml_node node :
         common.child("office:styles").children("style:default-style")) {
        if (attributeOf(node, "style:family") == QLatin1String("paragraph"))
            m_default.characters = characterProperties(node.child("style:text-properties"));
    }
    m_default.usual = m_default.characters;
    m_paragraphStyles = resolvedAll(m_paragraphDefinitions, m_default);
    m_textStyles = resolvedAll(m_textDefinitions, m_plain);
}

void Styles::define(pugi::xml_node styles, bool isAutomatic)
{
    for (const pugi::xml_node node : styles.children("style:style")) {
        const QString family = attributeOf(node, "style:family");
        const QString name = attributeOf(node, "style:name");
        if (family == QLatin1String("paragraph"))
            m_paragraphDefinitions.insert(name, {node, isAutomatic});
        else if (family == QLatin1String("text"))
            m_textDefinitions.insert(name, {node, isAutomatic});
    }
}

Style Styles::resolved(const QString &name, const Definitions &definitions, const Style &base)
{
    QList<Definition> chain;
    QSet<QString> seen;
    Style style = base;
    for (QString next = name; chain.size() < LongestChain && !seen.contains(next);) {
        const auto found = definitions.constFind(next);
        if (found == definitions.cend()) {
            style.named = namedStyle(decoded(next)); // Known to the program, so left out.
            break;
        }
        seen.insert(next);
        chain.prepend(*found);
        next = attributeOf(found->node, "style:parent-style-name");
    }
    for (const Definition &link : chain) {
        takeParagraph(style, link.node);
        style.characters = style.characters.with(
            characterProperties(link.node.child("style:text-properties")));
        if (link.isAutomatic)
            continue;
        style.usual = style.characters;
        const QString shown = attributeOf(link.node, "style:display-name");
        const NamedStyle named = namedStyle(
            shown.isEmpty() ? decoded(attributeOf(link.node, "style:name")) : shown);
        if (named.name != StyleName::Other)
            style.named = named;
    }
    return style;
}

QHash<QString, Style> Styles::resolvedAll(const Definitions &definitions, const Style &base)
{
    QHash<QString, Style> styles;
    for (auto definition = definitions.cbegin(); definition != definitions.cend(); ++definition)
        styles.insert(definition.key(), resolved(definition.key(), definitions, base));
    return styles;
}

Style Styles::paragraphStyle(const QString &name) const
{
    const auto found = m_paragraphStyles.constFind(name);
    if (found != m_paragraphStyles.cend())
        return *found;
    Style style = m_default;
    style.named = namedStyle(decoded(name));
    return style;
}

const Style &Styles::characterStyle(const QString &name) const
{
    const auto found = m_textStyles.constFind(name);
    return found == m_textStyles.cend() ? m_plain : *found;
}

} // namespace telaah::importers::odt
