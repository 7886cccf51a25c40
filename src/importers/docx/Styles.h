// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importers/Xml.h"
#include "importers/office/StyleNames.h"

#include <QHash>

#include <optional>

namespace telaah::importers::docx {

/// What is said of characters; what is not said comes from elsewhere.
struct CharacterProperties
{
    std::optional<bool> isBold;
    std::optional<bool> isItalic;
    std::optional<bool> isHidden;
    std::optional<bool> isSuperscript;
    QString language;
};

/// What is said of a paragraph.
struct ParagraphProperties
{
    std::optional<int> outlineLevel;  ///< From 0; 9 is body text.
    std::optional<QString> numbering; ///< Id; "0" takes the number away.
    std::optional<int> listLevel;     ///< From 0.
    std::optional<int> indentBefore;  ///< In twentieths of a point, as the next.
    std::optional<int> indentAfter;
    std::optional<bool> startsPage;
};

/// A style together with those that it is based on.
struct Style
{
    StyleName role = StyleName::Other; ///< What its name, or that of one before, says.
    int headingLevel = 0;              ///< From 1; 0: none.
    ParagraphProperties paragraph;
    CharacterProperties characters;
};

CharacterProperties characterProperties(pugi::xml_node properties);
ParagraphProperties paragraphProperties(pugi::xml_node properties);

/// The styles of a document of Word. A style that is missing is like the default one.
class Styles
{
public:
    /// `root` may be null.
    explicit Styles(pugi::xml_node root);

    const Style &paragraphStyle(const QString &id) const;
    const Style &characterStyle(const QString &id) const;

    /// Of text that no other language is said of; may be empty.
    const QString &language() const { return m_language; }

private:
    struct Definition
    {
        QString name; ///< In lower case.
        QString basedOn;
        ParagraphProperties paragraph;
        CharacterProperties characters;
    };

    Style resolved(const QString &id) const;

    QHash<QString, Definition> m_definitions;
    QHash<QString, Style> m_styles;
    Style m_default;
    Style m_plain;
    QString m_language;
};

} // namespace telaah::importers::docx
