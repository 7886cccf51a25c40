// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/Document.h"

#include <QByteArray>

namespace telaah::importers {

/// What stands between two lines of three hyphens at the beginning of a Markdown file.
struct FrontMatter
{
    documents::Document details;
    qsizetype length = 0; ///< Bytes to skip to the text.
};

/// Lines end in line feeds. A mapping in YAML, or lines of "key: value" that YAML would refuse,
/// such as "title: Kajian: Bab 1". Anything else is text between two rules, and so is what is
/// longer than details can be: nothing found is no failure.
FrontMatter readFrontMatter(const QByteArray &bytes);

} // namespace telaah::importers
