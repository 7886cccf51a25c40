// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/Document.h"
#include "passages/Passage.h"

namespace telaah::passages {

/// A passage on its own, as it is listed and quoted away from its document.
struct Excerpt
{
    Passage passage;
    DocumentId documentId;
    text::CodePointSpan span; ///< Of the passage, as other programs count.
    int paragraph;            ///< Number to cite it by; 0 if the document has none before it.
    QString citation;         ///< "(Tim Telaah, 2026a, para. 7)"

    friend bool operator==(const Excerpt &, const Excerpt &) = default;
};

} // namespace telaah::passages
