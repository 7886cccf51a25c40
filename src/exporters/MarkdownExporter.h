// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "passages/Excerpts.h"

#include <QByteArray>

namespace telaah::exporters {

/// Excerpts as CommonMark: groups as headings, each excerpt a block quotation that ends in its
/// citation, and below it tags, coder and note. The words between are in `language`.
QByteArray writeMarkdown(
    const passages::Excerpts &excerpts, const passages::Grouping &grouping,
    vocabulary::Language language);

/// `text` so that readers of Markdown, GitHub's among them, show it as it stands. A line feed
/// becomes a line break, an empty line parts paragraphs.
QString escapedMarkdown(QStringView text);

} // namespace telaah::exporters
