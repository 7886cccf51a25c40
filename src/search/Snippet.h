// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/Hit.h"

namespace telaah::search {

/// What to show of a row around what was found: the sentence, or as much of it as fits.
///
/// At most `longest` in UTF-16, but never less than `best`; a range of `row` that cuts no word.
text::TextRange snippetOf(QStringView row, text::TextRange best, qsizetype longest);

} // namespace telaah::search
