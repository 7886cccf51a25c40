// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/office/Finish.h"

#include "importers/Limits.h"
#include "importers/TextWarnings.h"

#include <algorithm>

namespace telaah::importers {

using documents::Block;
using documents::BlockKind;
using documents::Body;

namespace {

constexpr qsizetype LongestAbstract = 5; // In paragraphs.

/// What is between the title and a heading that says it once more is an abstract, as programs write
/// it that give it no style. It is set apart and has no number, as one that has the style.
void setAbstractApart(Body &body)
{
    const auto textOf = [&](const Block &block) {
        return QStringView(body.text).sliced(block.range.start(), block.range.length());
    };
    const auto isNoPage = [](const Block &block) { return block.kind != BlockKind::PageStart; };
    const auto isOther = [](const Block &block) {
        return block.kind != BlockKind::PageStart && block.kind != BlockKind::Paragraph;
    };
    const auto title = std::ranges::find_if(body.blocks, isNoPage);
    if (title == body.blocks.end() || title->kind != BlockKind::Heading)
        return;
    const auto again = std::find_if(title + 1, body.blocks.end(), isOther);
    if (again == body.blocks.end() || again->kind != BlockKind::Heading
        || textOf(*again) != textOf(*title) || again - title - 1 > LongestAbstract)
        return;
    int numbers = 0;
    for (auto block = title + 1; block != body.blocks.end(); ++block) {
        if (block->kind != BlockKind::Paragraph)
            continue;
        if (block < again) {
            *block = {BlockKind::Quotation, 1, 0, block->range};
            ++numbers;
        } else {
            block->number -= numbers;
        }
    }
}

} // namespace

Result<documents::ImportedDocument> finished(documents::ImportedDocument document)
{
    const auto hasText = [](const documents::Block &block) { return !block.range.isEmpty(); };
    if (std::ranges::none_of(document.body.blocks, hasText))
        return Failure({ErrorCode::NoText, {}, {}});
    if (document.body.text.size() > limits::TextLength)
        return Failure({ErrorCode::TextTooLong, {}, {}});
    setAbstractApart(document.body);
    addTextWarnings(document);
    Q_ASSERT(isSound(document.body));
    return document;
}

} // namespace telaah::importers
