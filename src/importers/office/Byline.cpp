// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/office/Byline.h"

#include "importers/Dates.h"
#include "importers/office/Details.h"

namespace telaah::importers {

bool Byline::isNext(StyleName style)
{
    const bool isTitle = style == StyleName::Title || style == StyleName::Subtitle;
    const bool isLine = m_isBelowTitle && (style == StyleName::Author || style == StyleName::Date);
    m_isBelowTitle = !m_isPast && (isTitle || isLine);
    m_isPast = m_isPast || !m_isBelowTitle;
    return isLine;
}

void addByline(documents::ImportedDocument &document)
{
    QStringList authors;
    for (const documents::LeftOutPart &part : document.leftOut) {
        if (part.kind != documents::LeftOutKind::Byline)
            continue;
        for (const QString &line : part.text.split(QLatin1Char('\n'))) {
            const QString date = isoDate(line);
            if (date.isEmpty())
                authors.append(line);
            else if (document.details.published.isEmpty())
                document.details.published = date;
        }
    }
    if (document.details.author.isEmpty())
        document.details.author = believedAuthor(authors.join(QLatin1String("; ")));
}

} // namespace telaah::importers
