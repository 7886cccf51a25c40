// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/ConcordanceExporter.h"

#include "exporters/CsvTable.h"

namespace telaah::exporters {

using queries::ConcordanceLine;

QByteArray writeConcordance(
    const QList<ConcordanceLine> &lines, const QHash<DocumentId, QString> &titles,
    const documents::Citations &citations, const ConcordanceWords &words)
{
    CsvTable table(lines.size());
    for (const QString &title : words.titles)
        table.addPlain(title);
    table.endLine();
    for (const ConcordanceLine &line : lines) {
        table.addText(titles.value(line.documentId));
        table.addText(citations.cite(line.documentId, line.paragraph));
        table.addPlain(line.paragraph > 0 ? QString::number(line.paragraph) : QString());
        table.addNumber(line.span.start);
        table.addNumber(line.span.end);
        table.addText(words.marksCuts ? shownLeft(line) : line.left);
        table.addText(line.middle);
        table.addText(words.marksCuts ? shownRight(line) : line.right);
        table.addPlain(words.matches.at(static_cast<int>(line.match)));
        table.endLine();
    }
    return table.utf8();
}

} // namespace telaah::exporters
