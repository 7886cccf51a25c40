// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importers/office/TextWriter.h"

namespace telaah::importers {

/// The title that an office document shows: its first paragraphs with the style of one, as far as
/// they follow each other.
class DocumentTitle
{
public:
    explicit DocumentTitle(TextWriter &writer)
        : m_writer(writer)
    {
    }

    /// A paragraph begins, and whether it has the style of a title.
    void startParagraph(bool isTitle);
    void endParagraph();

    /// Something else than a paragraph comes: what follows is no more of the title.
    void interrupt() { m_isOpen = false; }

    /// Empty if no paragraph was one. After TextWriter::finish().
    QString text(const documents::Body &body) const;

private:
    TextWriter &m_writer;
    qsizetype m_start = -1; ///< Anchors.
    qsizetype m_end = -1;
    bool m_isOpen = false; ///< The paragraph before was a title, too.
};

} // namespace telaah::importers
