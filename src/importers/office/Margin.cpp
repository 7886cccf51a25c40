// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/office/Margin.h"

#include "text/Boundaries.h"
#include "text/Canonical.h"
#include "text/Graphemes.h"

#include <algorithm>

namespace telaah::importers {

using documents::Body;
using documents::BodyBuilder;
using documents::ImportedComment;
using text::TextRange;

namespace {

// Beyond that a block is not looked through for a word, which reads all of it.
constexpr qsizetype LongestBlock = 20'000;

/// The word at `place` or before it, or else the whole block: a comment is on something.
TextRange somethingAt(const Body &body, qsizetype place)
{
    qsizetype index = documents::blockAt(body.blocks, place);
    while (index > 0 && body.blocks.at(index).range.isEmpty())
        --index;
    const TextRange block = body.blocks.at(index).range;
    const QStringView text = QStringView(body.text).sliced(block.start(), block.length());
    if (block.length() > LongestBlock)
        return block;
    qsizetype offset = std::clamp<qsizetype>(place - block.start(), 0, block.length());
    TextRange word = text::wordAt(text, offset);
    if (word.isEmpty() && offset > 0) {
        offset = text::previousWord(text, offset);
        word = text::wordAt(text, offset);
    }
    if (word.isEmpty())
        return block;
    return {block.start() + word.start(), block.start() + word.end()};
}

} // namespace

void Margin::add(const QString &id, const QString &author, const QString &text)
{
    if (!m_comments.contains(id))
        m_order.append(id);
    Comment &comment = m_comments[id];
    comment.author = text::canonical(author).simplified();
    comment.text = text::canonical(text).trimmed();
}

void Margin::setParent(const QString &id, const QString &parent)
{
    if (m_comments.contains(id))
        m_comments[id].parent = parent;
}

void Margin::start(const QString &id)
{
    if (const auto found = m_comments.find(id); found != m_comments.end() && found->start < 0)
        found->start = m_writer.addAnchor(BodyBuilder::Anchor::BeforeNext);
}

void Margin::end(const QString &id)
{
    if (const auto found = m_comments.find(id); found != m_comments.end() && found->end < 0)
        found->end = m_writer.addAnchor(BodyBuilder::Anchor::AfterLast);
}

void Margin::hang(const QString &id)
{
    if (const auto found = m_comments.find(id); found != m_comments.end() && found->place < 0)
        found->place = m_writer.addAnchor(BodyBuilder::Anchor::AfterLast);
}

TextRange Margin::rangeOf(const Comment &comment, const Body &body) const
{
    const auto place = [this](qsizetype anchor) { return m_writer.places().at(anchor); };
    if (comment.start < 0 || comment.end < 0 || place(comment.start) >= place(comment.end))
        return {};
    const TextRange range = withoutSpace(body.text, {place(comment.start), place(comment.end)});
    if (range.isEmpty())
        return {};
    qsizetype start = range.start();
    qsizetype end = range.end();
    if (!text::isGraphemeBoundary(body.text, start))
        start = text::previousGrapheme(body.text, start);
    if (!text::isGraphemeBoundary(body.text, end))
        end = text::nextGrapheme(body.text, end);
    return {start, end};
}

void Margin::finish(documents::ImportedDocument &document) const
{
    const Body &body = document.body;
    if (body.text.isEmpty())
        return;
    for (const QString &id : m_order) {
        const Comment comment = m_comments.value(id);
        const Comment parent = m_comments.value(comment.parent);
        TextRange range = rangeOf(comment, body);
        if (range.isEmpty())
            range = rangeOf(parent, body);
        for (const qsizetype anchor : {comment.place, comment.start, comment.end, parent.place}) {
            if (range.isEmpty() && anchor >= 0)
                range = somethingAt(body, m_writer.places().at(anchor));
        }
        if (!range.isEmpty() && !comment.text.isEmpty())
            document.comments.append({range, comment.author, comment.text});
    }
    std::ranges::stable_sort(document.comments, {}, [](const ImportedComment &comment) {
        return comment.range.start();
    });
    if (!document.comments.isEmpty())
        document.warnings.append(
            {documents::ImportWarningKind::Comments, int(document.comments.size()), {}});
}

} // namespace telaah::importers
