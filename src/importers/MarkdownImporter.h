// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "documents/ImportedDocument.h"

namespace telaah::importers {

/// Reads CommonMark with tables, footnotes ("[^1]"), and front matter in YAML between lines of
/// three hyphens: title, author, date, language, publisher, url, accessed, licence. Without a title
/// there, the first heading is it. List items below a heading that says "Daftar pustaka",
/// "Referensi" or "References" are entries of the list of references. Of HTML the text is kept, of
/// pictures the description.
///
/// Fails as readSource does; with InvalidInput if the front matter is not YAML, TextTooLong,
/// TooDeep or TooManyElements.
[[nodiscard]] Result<documents::ImportedDocument> readMarkdown(
    const QByteArray &bytes, const documents::ImportChoices &choices = {});

} // namespace telaah::importers
