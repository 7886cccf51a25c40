// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "passages/Excerpts.h"
#include "store/Stores.h"

namespace telaah::notebook {

/// All passages of a notebook as excerpts, those in the newest revision of each document. Fails
/// with Damaged, naming the document, if a text is not as it was stored.
[[nodiscard]] Result<passages::Excerpts> excerptsOf(const store::Stores &stores);

/// One of them. Fails as above, and with UnknownPassage.
[[nodiscard]] Result<passages::Excerpts> excerptOf(const store::Stores &stores, PassageId id);

enum class ExcerptFormat {
    Csv,
    Markdown,
};

/// The bytes of a file; see exporters/.
QByteArray written(
    const passages::Excerpts &excerpts, ExcerptFormat format, const passages::Grouping &grouping,
    vocabulary::Language language);

} // namespace telaah::notebook
