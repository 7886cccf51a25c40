// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "passages/Passage.h"

#include "base/Uuid.h"
#include "text/Graphemes.h"
#include "text/Occurrence.h"

#include <algorithm>

namespace telaah::passages {

using text::CodePointMap;
using text::CodePointSpan;
using text::TextRange;

namespace {

/// The range with up to `length` code points on each side, cut between graphemes.
TextRange withContext(const documents::Revision &revision, TextRange range, std::int64_t length)
{
    const CodePointMap &map = revision.codePoints();
    const CodePointSpan span = map.toCodePoints(range);
    const std::int64_t size = map.toCodePoints({0, revision.text().size()}).end;
    const TextRange around = map.toUtf16(
        {std::max<std::int64_t>(0, span.start - length), std::min(size, span.end + length)});
    qsizetype start = around.start();
    qsizetype end = around.end();
    if (!text::isGraphemeBoundary(revision.text(), start))
        start = std::min(range.start(), text::nextGrapheme(revision.text(), start));
    if (!text::isGraphemeBoundary(revision.text(), end))
        end = std::max(range.end(), text::previousGrapheme(revision.text(), end));
    return {start, end};
}

bool isUnique(const QString &text, TextRange range)
{
    const QStringView wanted = QStringView(text).sliced(range.start(), range.length());
    return text::standsOnlyAt(range.start(), wanted, text);
}

} // namespace

QLatin1String nameOf(Status status)
{
    switch (status) {
    case Status::Anchored:
        return QLatin1String("anchored");
    case Status::Moved:
        return QLatin1String("moved");
    case Status::Review:
        return QLatin1String("review");
    case Status::Orphan:
        return QLatin1String("orphan");
    }
    Q_UNREACHABLE();
}

quint8 facetBit(int ordinal)
{
    return static_cast<quint8>(1 << (std::clamp(ordinal, 1, 8) - 1));
}

Passage mark(const documents::Revision &revision, TextRange range, CoderId coderId)
{
    Q_ASSERT(revision.canHold(range));
    const QString &text = revision.text();
    TextRange context = withContext(revision, range, ContextLength);
    for (std::int64_t length = 2 * ContextLength;
         length <= LongestContext && !isUnique(text, context); length *= 2)
        context = withContext(revision, range, length);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return {
        .id = {},
        .uuid = createUuid(),
        .revisionId = revision.id(),
        .coderId = coderId,
        .range = range,
        .quote = text.sliced(range.start(), range.length()),
        .contextBefore = text.sliced(context.start(), range.start() - context.start()),
        .contextAfter = text.sliced(range.end(), context.end() - range.end()),
        .tags = {},
        .note = {},
        .status = Status::Anchored,
        .created = now,
        .modified = now,
    };
}

} // namespace telaah::passages
