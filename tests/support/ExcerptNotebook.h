// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "notebook/Notebook.h"
#include "passages/Passage.h"

#include <QTemporaryDir>

namespace telaah::test {

/// A notebook with the vocabulary and two documents of one author and year, "Pertama" and "Kedua",
/// open in the name of "Ani". Before what can be marked stand an emoji and a combining accent.
struct ExcerptNotebook
{
    ExcerptNotebook();

    /// A passage over the first occurrence of `quote` in the document of that title.
    passages::Passage mark(const QString &title, const QString &quote);

    ConceptId conceptNamed(const QString &facetKey, const QString &key) const;

    QTemporaryDir directory;
    QString path;
    std::unique_ptr<notebook::Notebook> notebook;
};

/// Stores a document whose blocks are the lines of `text`: a heading, then paragraphs.
void addDocument(notebook::Notebook &notebook, const QString &title, const QString &text);

} // namespace telaah::test
