// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "documents/Document.h"

#include <QList>

namespace telaah::documents {

/// A document as a list of sources has it: APA 7 in its Indonesian forms, as in "Tim Telaah.
/// (2026a, 20 November). Kerja Sama Siber. Telaah. https://example.org". The title is by itself,
/// since it is set in italics; before, title and after make the whole.
struct Reference
{
    QString author; ///< "Tim Telaah"; empty if the title stands in its place.
    QString year;   ///< "2026a"; of a document without a date empty, or "-a".
    QString before;
    QString title;
    QString after;

    friend bool operator==(const Reference &, const Reference &) = default;
};

/// `letter` is what tells its year apart in citations; see Citations.
Reference referenceTo(const Document &document, const QString &letter);

/// By author as people order names, then by year; those without a date come first.
QList<Reference> inOrder(QList<Reference> references);

} // namespace telaah::documents
