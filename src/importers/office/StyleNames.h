// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace telaah::importers {

/// What the name of a paragraph style says about it, whatever the language of the program that
/// named it.
enum class StyleName {
    Other,
    Heading,
    Title,
    Subtitle,
    Quotation,
    Contents, ///< A line of the table of contents, or of figures.
    Reference,
    Author, ///< Who wrote the text, below its title.
    Date,
};

struct NamedStyle
{
    StyleName name = StyleName::Other;
    int level = 0; ///< Of headings from 1.
};

NamedStyle namedStyle(const QString &name);

} // namespace telaah::importers
