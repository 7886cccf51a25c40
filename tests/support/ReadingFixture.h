// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/Revision.h"
#include "reader/ReadingView.h"

#include <memory>

namespace telaah::test {

/// Writes a document block by block.
class BodyWriter
{
public:
    BodyWriter &heading(int level, const QString &text);
    BodyWriter &paragraph(const QString &text);
    BodyWriter &block(documents::BlockKind kind, int level, const QString &text);

    /// Sets apart where `text` first stands.
    BodyWriter &run(documents::RunKind kind, const QString &text);

    /// REQUIRES: the document is sound
    std::shared_ptr<const documents::Revision> revision() const;

private:
    documents::Body m_body;
    int m_paragraphs = 0;
};

/// About `words` words in chapters and paragraphs of different lengths; always the same.
std::shared_ptr<const documents::Revision> longDocument(int words);

/// Where `text` first stands in what `view` shows.
text::TextRange find(const ui::ReadingView &view, const QString &text);

/// A point on the first character of `text`.
QPoint pointOn(const ui::ReadingView &view, const QString &text);

} // namespace telaah::test
