// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Result.h"
#include "documents/Document.h"

namespace telaah::importers {

/// What stands between two lines of three hyphens at the beginning of a Markdown file.
struct FrontMatter
{
    documents::Document details;
    qsizetype length = 0; ///< Bytes to skip to the text.
};

/// Lines end in line feeds. Nothing found is no failure. Fails with InvalidInput if it is no
/// mapping in YAML, or longer than details can be.
[[nodiscard]] Result<FrontMatter> readFrontMatter(const QByteArray &bytes);

} // namespace telaah::importers
