// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/Document.h"
#include "documents/Revision.h"

namespace telaah::documents {

/// A document as the library lists it.
struct DocumentSummary
{
    Document document;
    RevisionId revisionId; ///< The newest one.
    qsizetype words;
    qsizetype paragraphs; ///< Numbered ones.
    qsizetype passages;   ///< Of all coders, in the newest revision.
    QString folder;       ///< The title of the one it is in; empty for none.

    friend bool operator==(const DocumentSummary &, const DocumentSummary &) = default;
};

} // namespace telaah::documents
