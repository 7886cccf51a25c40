// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/ImportedDocument.h"
#include "importers/office/StyleNames.h"

namespace telaah::importers {

/// Tells lines that say who wrote a document and when, by their styles: only those right below its
/// title, so that a letter in a document keeps its date.
class Byline
{
public:
    /// Whether the paragraph that begins, of this style, is such a line.
    bool isNext(StyleName style);

    /// Something else than a paragraph comes.
    void interrupt() { m_isBelowTitle = false; }

    /// The styles of those lines, in their order.
    const QList<StyleName> &lines() const { return m_lines; }

private:
    QList<StyleName> m_lines;
    bool m_isBelowTitle = false;
    bool m_isPast = false; ///< Text has begun.
};

/// Takes the author and the date from such lines, which are left out of the text, if the document
/// has no others. A line of the one style is never taken for the other.
void addByline(const Byline &byline, documents::ImportedDocument &document);

} // namespace telaah::importers
