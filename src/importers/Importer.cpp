// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/Importer.h"

#include "importers/DocxImporter.h"
#include "importers/Fitting.h"
#include "importers/HtmlImporter.h"
#include "importers/LanguageGuess.h"
#include "importers/Limits.h"
#include "importers/MarkdownImporter.h"
#include "importers/OdtImporter.h"
#include "importers/Sniffing.h"
#include "importers/TextImporter.h"
#include "text/Canonical.h"
#include "text/TextRange.h"

namespace telaah::importers {

using documents::Format;
using documents::ImportChoices;
using documents::ImportedDocument;
using documents::ImportWarningKind;

namespace {

Result<ImportedDocument> readAs(
    Format format, const QByteArray &bytes, const ImportChoices &choices)
{
    switch (format) {
    case Format::Text:
        return readText(bytes, choices);
    case Format::Markdown:
        return readMarkdown(bytes, choices);
    case Format::Html:
        return readHtml(bytes, choices);
    case Format::Docx:
        return readDocx(bytes, choices);
    case Format::Odt:
        return readOdt(bytes, choices);
    }
    Q_UNREACHABLE();
}

/// The title of what was pasted.
QString firstLine(const QString &text)
{
    constexpr qsizetype longest = 80;
    const QString line = text.section(QLatin1Char('\n'), 0, 0).simplified();
    if (line.size() <= longest)
        return line;
    const qsizetype space = line.lastIndexOf(QLatin1Char(' '), longest);
    const qsizetype end = space > 0       ? space
        : text::isBoundary(line, longest) ? longest
                                          : longest - 1;
    return line.first(end) + QChar(0x2026);
}

Result<ImportedDocument> readUnfitted(
    const QByteArray &bytes, const QString &fileName, const ImportChoices &choices)
{
    if (bytes.isEmpty())
        return Failure({ErrorCode::NoText, {}, QStringLiteral("0 bytes")});
    if (bytes.size() > limits::FileSize)
        return Failure({ErrorCode::TooLarge, {}, {}});
    const auto format = formatOf(bytes, fileName);
    if (!format)
        return Failure(format.error());
    auto document = readAs(*format, bytes, choices);
    if (!document)
        return document;
    if (const QString ending = endingOf(fileName); isEndingOfOther(ending, *format))
        document->warnings.prepend({ImportWarningKind::OtherFormat, 1, ending});
    if (document->details.title.isEmpty())
        document->details.title = fileName.isEmpty()
            ? firstLine(document->body.text)
            : text::canonical(stemOf(fileName)).simplified();
    if (document->details.language.isEmpty())
        document->details.language = guessLanguage(document->body.text);
    return document;
}

} // namespace

Result<ImportedDocument> read(
    const QByteArray &bytes, const QString &fileName, const ImportChoices &choices)
{
    return fitted(readUnfitted(bytes, fileName, choices));
}

} // namespace telaah::importers
