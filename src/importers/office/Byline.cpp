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
    if (isLine)
        m_lines.append(style);
    return isLine;
}

void addByline(const Byline &byline, documents::ImportedDocument &document)
{
    QStringList lines;
    for (const documents::LeftOutPart &part : document.leftOut) {
        if (part.kind == documents::LeftOutKind::Byline)
            lines.append(part.text.split(QLatin1Char('\n')));
    }
    // Paragraphs may be empty or of several lines; then what a line says has to do.
    const bool isStyleKnown = lines.size() == byline.lines().size();
    QStringList authors;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString date = isoDate(lines.at(i));
        const bool isAuthor = isStyleKnown ? byline.lines().at(i) == StyleName::Author
                                           : date.isEmpty();
        if (isAuthor)
            authors.append(lines.at(i));
        else if (document.details.published.isEmpty())
            document.details.published = date;
    }
    if (document.details.author.isEmpty())
        document.details.author = believedAuthor(authors.join(QLatin1String("; ")));
}

} // namespace telaah::importers
