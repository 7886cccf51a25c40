// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <pugixml.hpp>
#include <string_view>

namespace telaah::importers {

/// White space between elements: text of a paragraph in some formats, layout of the file in others.
enum class BlankText {
    Dropped, ///< But kept where an element holds nothing else.
    Kept,
};

/// A parsed part of an office document.
///
/// Names have the prefix that is usual for their namespace, whatever the file calls it: "w:p" is
/// the paragraph of both the transitional and the strict WordprocessingML. See Xml.cpp for all of
/// them.
class Xml
{
public:
    /// Errors: those of scanXml().
    [[nodiscard]] static Result<Xml> parse(QByteArray bytes, BlankText blankText);

    pugi::xml_node root() const { return m_document->document_element(); }

private:
    Xml() = default;

    QByteArray m_bytes; ///< The tree points into it.
    std::unique_ptr<pugi::xml_document> m_document;
};

inline std::string_view nameOf(pugi::xml_node node)
{
    return node.name();
}

inline QString attributeOf(pugi::xml_node node, const char *name)
{
    return QString::fromUtf8(node.attribute(name).value());
}

inline QString textOfChild(pugi::xml_node node, const char *name)
{
    return QString::fromUtf8(node.child_value(name));
}

} // namespace telaah::importers
