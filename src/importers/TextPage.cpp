// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/TextPage.h"

#include "importers/PageJoins.h"
#include "importers/RunningHeads.h"
#include "importers/WebPhrases.h"
#include "text/Canonical.h"

#include <optional>
#include <utility>

namespace telaah::importers {

using documents::LeftOutKind;
using documents::LeftOutPart;

namespace {

using Kinds = QList<std::optional<LeftOutKind>>; ///< One for each line; none: it stays.

/// The first line after the group of line `i`.
qsizetype groupEnd(const QList<TextLine> &lines, qsizetype i)
{
    qsizetype end = i + 1;
    while (end < lines.size() && lines.at(end).group == lines.at(i).group)
        ++end;
    return end;
}

/// A line within a paragraph is prose whatever it says: it counts only if its whole group does.
void keepProse(
    QList<std::optional<WebPhrase>> &phrases, const QList<TextLine> &lines, LineStyle style)
{
    if (style == LineStyle::Paragraphs)
        return;
    for (qsizetype start = 0; start < lines.size();) {
        const qsizetype end = groupEnd(lines, start);
        bool isProse = false;
        for (qsizetype i = start; i < end; ++i)
            isProse = isProse || !phrases.at(i);
        for (qsizetype i = start; isProse && i < end; ++i)
            phrases[i].reset();
        start = end;
    }
}

Kinds kindsOf(const QList<TextLine> &lines, LineStyle style)
{
    QList<std::optional<WebPhrase>> phrases;
    phrases.reserve(lines.size());
    for (const TextLine &line : lines)
        phrases.append(webPhrase(line.text));
    keepProse(phrases, lines, style);
    Kinds kinds(lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool hasCompany = (i > 0 && phrases.at(i - 1))
            || (i + 1 < lines.size() && phrases.at(i + 1));
        if (phrases.at(i) && (!phrases.at(i)->isWeak || hasCompany))
            kinds[i] = phrases.at(i)->kind;
    }
    return kinds;
}

/// From where a thread begins to the end of the last group that belongs to one. In prose that is
/// wrapped only the first line of a group tells: others may end as they do by chance.
void addThread(Kinds &kinds, const QList<TextLine> &lines, LineStyle style)
{
    qsizetype begin = -1;
    qsizetype last = -1;
    int signs = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isFirst = i == 0 || lines.at(i - 1).group != lines.at(i).group;
        if (begin < 0 && isFirst && beginsCommentThread(lines.at(i).text)) {
            begin = i;
        } else if (
            begin >= 0 && (isFirst || style == LineStyle::Paragraphs)
            && continuesCommentThread(lines.at(i).text)) {
            last = i;
            ++signs;
        }
    }
    // "Komentar" without a number is a heading as well.
    const bool isCounted = begin >= 0 && lines.at(begin).text.front().isDigit();
    if (last < 0 || signs < (isCounted ? 1 : 3))
        return;
    last = groupEnd(lines, last) - 1;
    for (qsizetype i = begin; i <= last; ++i) {
        if (kinds.at(i) != LeftOutKind::Form)
            kinds[i] = LeftOutKind::Comments;
    }
}

} // namespace

QList<LeftOutPart> takeLeftOut(
    QList<TextLine> &lines, LineStyle style, qsizetype width, const QSet<int> &restored)
{
    Kinds kinds = kindsOf(lines, style);
    addThread(kinds, lines, style);
    const QList<bool> isHead = runningHeadsIn(lines);
    QList<LeftOutPart> parts;
    QList<TextLine> kept;
    int pages = 0;        // Of lines that go.
    qsizetype heads = -1; // All are one part.
    qsizetype part = -1;  // Of the line above.
    bool isAfterPage = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        TextLine line = lines.at(i);
        const auto kind = isHead.at(i) ? LeftOutKind::RunningHead : kinds.at(i);
        const qsizetype above = std::exchange(part, -1);
        if (kind) {
            const bool goesOn = above >= 0 && above != heads && parts.at(above).kind == *kind;
            part = isHead.at(i) ? heads : goesOn ? above : -1;
            const QString text = text::canonical(line.text).simplified();
            if (part >= 0) {
                parts[part].text += QLatin1Char('\n') + text;
            } else {
                part = parts.size();
                parts.append({*kind, text, restored.contains(static_cast<int>(part))});
            }
            if (isHead.at(i))
                heads = part;
        }
        line.isRestored = kind.has_value();
        line.pagesBefore += std::exchange(pages, 0);
        if (!kind || parts.at(part).isRestored) {
            line.goesOn = std::exchange(isAfterPage, false); // It may.
            kept.append(line);
        } else {
            pages = line.pagesBefore;
            isAfterPage = isAfterPage || isHead.at(i);
        }
    }
    lines = std::move(kept);
    joinAcrossPages(lines, width);
    return parts;
}

} // namespace telaah::importers
