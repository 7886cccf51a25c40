// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporters/WordListExporter.h"

#include "exporters/CsvTable.h"

namespace telaah::exporters {

QByteArray writeWords(const QList<text::CountedWord> &words)
{
    CsvTable table(words.size());
    for (const char *name : {"word", "count", "documents", "forms", "stop_word"})
        table.addPlain(QString::fromLatin1(name));
    table.endLine();
    for (const text::CountedWord &word : words) {
        QStringList forms;
        for (const text::CountedForm &form : word.forms)
            forms.append(QStringLiteral("%1 %2").arg(form.text).arg(form.count));
        table.addText(word.forms.constFirst().text);
        table.addNumber(word.count);
        table.addNumber(word.documents);
        table.addText(forms.join(QStringLiteral("; ")));
        table.addPlain(word.isStopWord ? QStringLiteral("yes") : QString());
        table.endLine();
    }
    return table.utf8();
}

} // namespace telaah::exporters
