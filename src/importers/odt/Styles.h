// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importers/Xml.h"
#include "importers/office/StyleNames.h"

#include <QHash>

#include <optional>

namespace telaah::importers::odt {

/// What is said of characters; what is not said comes from what they stand in.
struct CharacterProperties
{
    std::optional<bool> isBold;
    std::optional<bool> isItalic;
    std::optional<bool> isHidden;
    std::optional<bool> isSuperscript;
    QString language;

    /// With what `inner` says instead.
    CharacterProperties with(const CharacterProperties &inner) const;
};

/// A style together with those that it is based on.
struct Style
{
    NamedStyle named;
    CharacterProperties characters;
    /// Without what was set by hand: the style that the reader would see in a list of styles.
    CharacterProperties usual;
    int outlineLevel = 0;    ///< From 1; 0: none.
    double indentBefore = 0; ///< In points, as the next.
    double indentAfter = 0;
    bool startsPage = false;
    bool endsPage = false;
};

/// The styles of paragraphs and characters of an OpenDocument text.
class Styles
{
public:
    /// `common` is the root of styles.xml and may be null, `content` that of content.xml.
    Styles(pugi::xml_node common, pugi::xml_node content);

    /// A style that is missing is like the default one, but for what its name says.
    Style paragraphStyle(const QString &name) const;
    const Style &characterStyle(const QString &name) const;

private:
    struct Definition
    {
        pugi::xml_node node;
        bool isAutomatic = false;
    };

    using Definitions = QHash<QString, Definition>;

    void define(pugi::xml_node styles, bool isAutomatic);
    static Style resolved(const QString &name, const Definitions &definitions, const Style &base);
    static QHash<QString, Style> resolvedAll(const Definitions &definitions, const Style &base);

    Definitions m_paragraphDefinitions;
    Definitions m_textDefinitions;
    QHash<QString, Style> m_paragraphStyles;
    QHash<QString, Style> m_textStyles;
    Style m_default; ///< Of paragraphs.
    Style m_plain;   ///< Of characters.
};

} // namespace telaah::importers::odt
