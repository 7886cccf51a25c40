// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/MarkdownImporter.h"

#include "importers/BylineText.h"
#include "importers/FrontMatter.h"
#include "importers/Limits.h"
#include "importers/SourceText.h"
#include "importers/TextWarnings.h"
#include "importers/markdown/MarkdownListener.h"
#include "importers/markdown/MarkdownNotes.h"

namespace telaah::importers {

using documents::Format;
using documents::ImportedDocument;
using documents::ImportWarningKind;

namespace {

/// The text, then the notes it refers to, then those that nothing refers to.
bool readAll(MarkdownListener &heard, const MarkdownNotes &source)
{
    heard.define(source.labels);
    if (!heard.read(source.text))
        return false;
    if (heard.marked.isEmpty())
        heard.markNext(source.labels);
    // Notes may refer to notes.
    for (qsizetype i = 0; i < heard.marked.size(); ++i) {
        const QString label = heard.marked.at(i);
        if (!heard.readNote(label, source.notes.value(label)))
            return false;
        if (i + 1 == heard.marked.size())
            heard.markNext(source.labels);
    }
    return true;
}

} // namespace

Result<ImportedDocument> readMarkdown(
    const QByteArray &bytes, const documents::ImportChoices &choices)
{
    const Result<SourceText> source = readSource(bytes, choices);
    if (!source)
        return Failure(source.error());
    if (source->text.size() > limits::TextLength)
        return Failure({ErrorCode::TextTooLong, {}, QString::number(source->text.size())});
    QByteArray utf8 = source->text.toUtf8();
    const FrontMatter matter = readFrontMatter(utf8);
    utf8.remove(0, matter.length);
    if (isNestedTooDeep(utf8))
        return Failure({ErrorCode::TooDeep, {}, {}});
    MarkdownListener heard;
    if (!readAll(heard, takeNotes(utf8)))
        return Failure(
            {heard.isTooMuch ? ErrorCode::TooManyElements : ErrorCode::BrokenFile, {}, {}});
    ImportedDocument imported;
    imported.details = matter.details;
    imported.body = heard.builder.take();
    imported.format = Format::Markdown;
    imported.warnings = source->warnings;
    if (imported.body.blocks.isEmpty())
        return Failure({ErrorCode::NoText, {}, {}});
    if (imported.details.title.isEmpty())
        imported.details.title = heard.title;
    addBylineOfText(imported);
    if (heard.pictures > 0)
        warn(imported, {ImportWarningKind::Pictures, heard.pictures, {}});
    if (heard.isNestingFlattened)
        warn(imported, {ImportWarningKind::FlattenedNesting, 1, {}});
    addTextWarnings(imported);
    return imported;
}

} // namespace telaah::importers
