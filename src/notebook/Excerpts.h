// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/Citation.h"
#include "passages/Excerpts.h"
#include "store/Stores.h"

namespace telaah::notebook {

/// All passages of a notebook as excerpts, those in the newest revision of each document. Fails
/// with Damaged, naming the document, if one lies beyond its text.
[[nodiscard]] Result<passages::Excerpts> excerptsOf(const store::Stores &stores);

/// Those of `ids`, all in `documents`. Fails as above.
[[nodiscard]] Result<passages::Excerpts> excerptsOf(
    const store::Stores &stores, const QSet<DocumentId> &documents, const QSet<PassageId> &ids);

/// One of them. Fails as above, and with UnknownPassage.
[[nodiscard]] Result<passages::Excerpts> excerptOf(const store::Stores &stores, PassageId id);

/// Whether it came with a new notebook.
bool isExample(const passages::Excerpts &excerpts, const passages::Excerpt &excerpt);

/// Takes out the passages that did and are as they came: one that the reader has tagged, noted or
/// moved since is the reader's work.
void leaveOutExamples(passages::Excerpts &excerpts);

/// How to cite the documents of a notebook.
[[nodiscard]] Result<documents::Citations> citationsOf(const store::Stores &stores);

enum class ExcerptFormat {
    Csv,
    Markdown,
};

/// Writes what written() makes to `path`, all or nothing. Fails as writeAtomically() does, and with
/// AlreadyExists where the notebook itself is, since that would be the end of it.
[[nodiscard]] Result<void> writeTo(
    const QString &path, const QString &notebookPath, const QByteArray &bytes);

/// The bytes of a file; see exporters/.
QByteArray written(
    const passages::Excerpts &excerpts, ExcerptFormat format, const passages::Grouping &grouping,
    vocabulary::Language language);

} // namespace telaah::notebook
