// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/Document.h"
#include "passages/Passage.h"

namespace telaah::passages {

/// A passage on its own, as it is listed and quoted away from its document, for which the text need
/// not be read.
struct Excerpt
{
    PassageId id;
    DocumentId documentId;
    CoderId coderId;
    text::CodePointSpan span; ///< In the text, as other programs count.
    int paragraph;            ///< Number to cite it by; 0 if the document has none before it.
    QString citation;         ///< "(Tim Telaah, 2026a, para. 7)"
    QString quote;
    QList<ConceptId> conceptIds; ///< What any coder has tagged it with; ascending, each once.
    QString note;                ///< Empty if there is none.
    Status status;
    QDateTime created;  ///< UTC.
    QDateTime modified; ///< UTC; of the range, the note or the tags.

    friend bool operator==(const Excerpt &, const Excerpt &) = default;
};

} // namespace telaah::passages
