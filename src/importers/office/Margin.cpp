// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/office/Margin.h"

#include "importers/Limits.h"
#include "text/Boundaries.h"
#include "text/Canonical.h"
#include "text/Graphemes.h"

#include <QSet>

#include <algorithm>

namespace telaah::importers {

using documents::Body;
using documents::BodyBuilder;
using documents::ImportedComment;
using text::TextRange;

namespace {

// Beyond that a block is not looked through for a word, which reads all of it.
constexpr qsizetype LongestBlock = 20'000;

// Of a block that has no word there.
constexpr qsizetype LongestStretch = 200;

/// What of the block is before `place`, or around it near the start: whole characters, not many.
TextRange stretchAt(const QString &text, TextRange block, qsizetype place)
{
    if (block.length() <= LongestStretch)
        return block;
    qsizetype end = std::clamp(place, block.start() + LongestStretch, block.end());
    qsizetype start = end - LongestStretch;
    if (!text::isGraphemeBoundary(text, start))
        start = text::nextGrapheme(text, start);
    if (!text::isGraphemeBoundary(text, end))
        end = text::previousGrapheme(text, end);
    return start < end ? TextRange(start, end) : block;
}

/// As much of the range as one comment may quote.
TextRange firstStretch(const QString &text, TextRange range)
{
    if (range.length() <= limits::CommentedLength)
        return range;
    qsizetype end = range.start() + limits::CommentedLength;
    if (!text::isBoundary(text, end))
        --end;
    if (!text::isGraphemeBoundary(text, end))
        end = text::previousGrapheme(text, end);
    return {range.start(), end};
}

/// How many more comments may be kept.
class Room
{
public:
    bool isFullFor(const QString &author) const
    {
        return m_isFull
            || (m_authors.size() == limits::CommentAuthors && !m_authors.contains(author));
    }

    /// Whether there was room for that quote, which takes it.
    /// REQUIRES: not isFullFor(author).
    bool take(const QString &author, TextRange range)
    {
        m_quoted += range.length();
        ++m_comments;
        m_isFull = m_comments > limits::Comments || m_quoted > limits::TextLength;
        if (!m_isFull)
            m_authors.insert(author);
        return !m_isFull;
    }

private:
    int m_comments = 0;
    qsizetype m_quoted = 0;
    QSet<QString> m_authors;
    bool m_isFull = false;
};

/// The word at `place` or before it, or else what is there: a comment is on something.
TextRange somethingAt(const Body &body, qsizetype place)
{
    qsizetype index = documents::blockAt(body.blocks, place);
    while (index > 0 && body.blocks.at(index).range.isEmpty())
        --index;
    const TextRange block = body.blocks.at(index).range;
    const QStringView text = QStringView(body.text).sliced(block.start(), block.length());
    if (block.length() > LongestBlock)
        return stretchAt(body.text, block, place);
    qsizetype offset = std::clamp<qsizetype>(place - block.start(), 0, block.length());
    TextRange word = text::wordAt(text, offset);
    if (word.isEmpty() && offset > 0) {
        offset = text::previousWord(text, offset);
        word = text::wordAt(text, offset);
    }
    if (word.isEmpty())
        return stretchAt(body.text, block, place);
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

bool Margin::isShown(const Comment &comment) const
{
    const auto hasPlace = [](const Comment &one) {
        return std::max({one.start, one.end, one.place}) >= 0;
    };
    return !comment.text.isEmpty()
        && (hasPlace(comment) || hasPlace(m_comments.value(comment.parent)));
}

TextRange Margin::quotedRange(const Comment &comment, const Body &body) const
{
    const Comment parent = m_comments.value(comment.parent);
    TextRange range = rangeOf(comment, body);
    if (range.isEmpty())
        range = rangeOf(parent, body);
    for (const qsizetype anchor : {comment.place, comment.start, comment.end, parent.place}) {
        if (range.isEmpty() && anchor >= 0)
            range = somethingAt(body, m_writer.places().at(anchor));
    }
    return firstStretch(body.text, range);
}

void Margin::finish(documents::ImportedDocument &document) const
{
    const Body &body = document.body;
    if (body.text.isEmpty())
        return;
    Room room;
    int leftOut = 0;
    for (const QString &id : m_order) {
        const Comment comment = m_comments.value(id);
        if (!isShown(comment))
            continue;
        // Where a comment is takes time to find: not for those that are left out in any case.
        const bool isFull = room.isFullFor(comment.author);
        const TextRange range = isFull ? TextRange() : quotedRange(comment, body);
        if (!isFull && range.isEmpty())
            continue;
        if (isFull || !room.take(comment.author, range))
            ++leftOut;
        else
            document.comments.append({range, comment.author, comment.text});
    }
    std::ranges::stable_sort(document.comments, {}, [](const ImportedComment &comment) {
        return comment.range.start();
    });
    if (!document.comments.isEmpty())
        document.warnings.append(
            {documents::ImportWarningKind::Comments, int(document.comments.size()), {}});
    if (leftOut > 0)
        document.warnings.append({documents::ImportWarningKind::LeftOutComments, leftOut, {}});
}

} // namespace telaah::importers
