// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "notebook/Notebook.h"
#include "notebook/Queries.h"
#include "notebook/Search.h"

namespace telaah::ui::cli {

/// The paragraphs of the places, with all of them in each; whole passages by themselves. `places`
/// are in reading order. All are counted, but no more than `limit` are returned.
[[nodiscard]] Result<notebook::SearchResult> hitsOf(
    const notebook::Notebook &notebook, const QList<notebook::TextPlace> &places, qsizetype limit);

} // namespace telaah::ui::cli
