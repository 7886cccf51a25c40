// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queries/Concordance.h"

#include "text/Graphemes.h"
#include "text/PeopleOrder.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace telaah::queries {

using text::TextRange;

namespace {

constexpr QChar Ellipsis(0x2026);

QString onOneLine(QStringView text)
{
    QString line = text.toString();
    std::ranges::replace_if(
        line, [](QChar character) { return character == u'\n' || character == u'\t'; }, u' ');
    return line;
}

/// The words of a context, without what is between them, as they follow from the middle.
QString neighbours(const QString &context, bool fromTheEnd)
{
    QStringList words;
    QString word;
    for (const QChar character : context) {
        if (character.isLetterOrNumber() || character.isMark() || character.isSurrogate()) {
            word += character;
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    if (fromTheEnd)
        std::ranges::reverse(words);
    return words.join(u' ');
}

} // namespace

ConcordanceLine lineOf(
    const documents::Revision &revision, DocumentId documentId, TextRange middle, int width)
{
    const auto &blocks = revision.blocks();
    const documents::Block &row = blocks.at(documents::blockAt(blocks, middle.start()));
    const TextRange block = row.range;
    const QStringView text(revision.text());
    qsizetype start = middle.start();
    for (int i = 0; i < width && start > block.start(); ++i)
        start = std::max(block.start(), text::previousGrapheme(text, start));
    const qsizetype last = std::max(block.end(), middle.end());
    qsizetype end = middle.end();
    for (int i = 0; i < width && end < last; ++i)
        end = std::min(last, text::nextGrapheme(text, end));
    return {
        .documentId = documentId,
        .span = revision.codePoints().toCodePoints(middle),
        .paragraph = documents::paragraphAt(blocks, middle.start()),
        .left = onOneLine(text.sliced(start, middle.start() - start)),
        .middle = onOneLine(text.sliced(middle.start(), middle.length())),
        .right = onOneLine(text.sliced(middle.end(), end - middle.end())),
        .isHeading = row.kind == documents::BlockKind::Heading,
        .isLeftCut = start > block.start(),
        .isRightCut = end < last};
}

QString shownLeft(const ConcordanceLine &line)
{
    const QString words = line.left.trimmed();
    return line.isLeftCut ? Ellipsis + words : words;
}

QString shownRight(const ConcordanceLine &line)
{
    const QString words = line.right.trimmed();
    return line.isRightCut ? words + Ellipsis : words;
}

QString shownMiddle(const ConcordanceLine &line)
{
    constexpr qsizetype longest = 48; // In UTF-16.
    constexpr qsizetype kept = 18;    // At each end, or a whole word.
    const QString &middle = line.middle;
    const qsizetype first = std::max(middle.lastIndexOf(u' ', kept), middle.indexOf(u' '));
    const qsizetype behind = middle.indexOf(u' ', std::max<qsizetype>(0, middle.size() - kept));
    const qsizetype end = behind < 0 ? middle.lastIndexOf(u' ') : behind;
    if (middle.size() <= longest || first < 0 || first >= end)
        return middle;
    return middle.first(first).trimmed() + QStringLiteral(" %1 ").arg(Ellipsis)
        + middle.sliced(end).trimmed();
}

void sort(QList<ConcordanceLine> &lines, ConcordanceOrder order)
{
    if (order == ConcordanceOrder::Document) {
        std::ranges::sort(lines, {}, &ConcordanceLine::ordinal);
        return;
    }
    const text::PeopleOrder people;
    struct Keyed
    {
        QByteArray key;
        ConcordanceLine line;
    };
    std::vector<Keyed> keyed;
    keyed.reserve(static_cast<std::size_t>(lines.size()));
    const bool isLeft = order == ConcordanceOrder::Left;
    for (const ConcordanceLine &line : std::as_const(lines))
        keyed.push_back({people.key(neighbours(isLeft ? line.left : line.right, isLeft)), line});
    std::ranges::sort(keyed, {}, [](const Keyed &each) {
        return std::tuple<const QByteArray &, qsizetype>(each.key, each.line.ordinal);
    });
    lines.clear();
    for (Keyed &each : keyed)
        lines.append(std::move(each.line));
}

} // namespace telaah::queries
