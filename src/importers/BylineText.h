// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/ImportedDocument.h"

#include <QStringView>

#include <optional>

namespace telaah::importers {

/// What a line near the top of a text says of who wrote it and when. One of them may be empty.
struct BylineText
{
    QString author;
    QString date; ///< As of isoDate().
};

/// "Oleh Rahma Putri", "Oleh Rahma Putri, 12 Januari 2021", "Penulis: Rahma Putri | 12 Januari
/// 2021", "Selasa, 12 Januari 2021 08.15 WIB". Nothing for a line that says more, or that goes on
/// as a sentence does.
std::optional<BylineText> bylineText(QStringView line);

/// Takes author and date from such lines among the first of the text, where the document has none.
/// The lines stay in the text.
void addBylineOfText(documents::ImportedDocument &document);

/// The same from those that were left out of a page for being such lines.
void addBylineOfParts(documents::ImportedDocument &document);

} // namespace telaah::importers
