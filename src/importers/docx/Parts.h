// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importers/docx/Inlines.h"

namespace telaah::importers::docx {

/// The parts of the package that the text is read with. Those that are missing are empty.
struct Parts
{
    Pages pages = Pages::Breaks;
    std::optional<Xml> text; ///< Never missing.
    std::optional<Xml> styles;
    std::optional<Xml> numbering;
    std::optional<Xml> settings;
    std::optional<Xml> footnotes;
    std::optional<Xml> endnotes;
    std::optional<Xml> comments;
    std::optional<Xml> replies; ///< Which comments answer which.
    std::optional<Xml> core;    ///< Title, author and the like.
    Relations footnoteRelations;
    Relations endnoteRelations;
    int external = 0; ///< Relations to other files; links do not count.
};

/// Null if the part is missing.
inline pugi::xml_node rootOf(const std::optional<Xml> &xml)
{
    return xml ? xml->root() : pugi::xml_node();
}

/// Errors: UnknownFormat if the main part is no text of Word; those of Package and Xml.
[[nodiscard]] Result<Parts> readParts(Package &package);

} // namespace telaah::importers::docx
