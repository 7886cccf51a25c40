// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/Fitting.h"

#include "importers/Limits.h"
#include "text/TextRange.h"

#include <algorithm>

namespace telaah::importers {

using documents::Block;
using documents::BlockKind;
using documents::Body;
using documents::Document;
using documents::ImportedComment;
using documents::ImportedDocument;
using documents::ImportWarning;
using documents::InlineRun;
using documents::LeftOutPart;
using documents::RunKind;

namespace {

void cut(QString &text)
{
    if (text.size() <= limits::DetailLength)
        return;
    const bool isWhole = text::isBoundary(text, limits::DetailLength);
    text.truncate(isWhole ? limits::DetailLength : limits::DetailLength - 1);
}

void fit(Document &details)
{
    for (QString Document::*field :
         {&Document::title, &Document::author, &Document::published, &Document::language,
          &Document::publisher, &Document::accessed, &Document::licence})
        cut(details.*field);
    // The beginning of an address leads elsewhere.
    if (details.url.size() > limits::LinkLength)
        details.url.clear();
}

void fit(Body &body)
{
    for (Block &block : body.blocks) {
        const int lowest = block.kind == BlockKind::Heading ? 1 : 0;
        block.level = std::clamp(block.level, lowest, limits::BlockLevel);
    }
    body.runs.removeIf([](const InlineRun &run) {
        return run.kind == RunKind::Link && run.target.size() > limits::LinkLength;
    });
}

qsizetype lengthOf(const ImportedDocument &document)
{
    qsizetype length = document.body.text.size();
    for (const LeftOutPart &part : document.leftOut)
        length += part.isRestored ? 0 : part.text.size();
    for (const ImportedComment &comment : document.comments)
        length += comment.text.size();
    return length;
}

} // namespace

Result<ImportedDocument> fitted(Result<ImportedDocument> outcome)
{
    if (!outcome) {
        Error error = outcome.error();
        cut(error.subject);
        cut(error.detail);
        return Failure(error);
    }
    if (lengthOf(*outcome) > limits::TextLength)
        return Failure({ErrorCode::TextTooLong, {}, QStringLiteral("with left-out parts")});
    if (outcome->leftOut.size() > limits::Parts || outcome->comments.size() > limits::Parts)
        return Failure({ErrorCode::TooManyElements, {}, QStringLiteral("parts")});
    fit(outcome->details);
    fit(outcome->body);
    for (ImportWarning &warning : outcome->warnings)
        cut(warning.subject);
    for (ImportedComment &comment : outcome->comments)
        cut(comment.author);
    return outcome;
}

} // namespace telaah::importers
