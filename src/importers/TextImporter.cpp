// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/TextImporter.h"

#include "importers/BylineText.h"
#include "importers/Limits.h"
#include "importers/SourceText.h"
#include "importers/TextBody.h"
#include "importers/TextHeadings.h"
#include "importers/TextPage.h"
#include "importers/TextWarnings.h"

namespace telaah::importers {

using documents::Format;
using documents::ImportedDocument;
using documents::ImportWarningKind;

Result<ImportedDocument> readText(const QByteArray &bytes, const documents::ImportChoices &choices)
{
    Result<SourceText> source = readSource(bytes, choices);
    if (!source)
        return Failure(source.error());
    if (source->text.size() > limits::TextLength)
        return Failure({ErrorCode::TextTooLong, {}, QString::number(source->text.size())});
    QList<TextLine> lines = linesOf(source->text);
    const LineStyle style = styleOf(lines);
    const qsizetype width = widthOf(lines);
    ImportedDocument imported;
    imported.format = Format::Text;
    imported.warnings = source->warnings;
    imported.leftOut = takeLeftOut(lines, style, width, choices.restored);
    markHeadings(lines, style, width);
    TextBody text(lines, style, width);
    imported.body = text.take();
    imported.details.title = text.title;
    addBylineOfText(imported);
    if (imported.body.blocks.isEmpty())
        return Failure({ErrorCode::NoText, {}, {}});
    if (text.isNestingFlattened)
        warn(imported, {ImportWarningKind::FlattenedNesting, 1, {}});
    addTextWarnings(imported);
    return imported;
}

} // namespace telaah::importers
