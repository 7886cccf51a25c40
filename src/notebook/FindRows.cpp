// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/FindRows.h"

#include "notebook/FindSnippet.h"
#include "notebook/queries/TermSpans.h"
#include "search/Closeness.h"
#include "text/Boundaries.h"
#include "text/Folding.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace telaah::notebook {

using documents::Revision;
using search::Match;
using text::TextRange;

namespace {

/// The sentences that hold the words, which ascend, with those that follow one another as one.
/// `first` is that of the first word.
QList<TextRange> sentencesOf(QStringView row, const QList<TextRange> &words, TextRange first)
{
    QList<TextRange> sentences;
    for (const TextRange word : words) {
        if (!sentences.isEmpty() && word.end() <= sentences.last().end())
            continue;
        const TextRange from = sentences.isEmpty() ? first : text::sentenceAt(row, word.start());
        const TextRange to = word.end() <= from.end() ? from
                                                      : text::sentenceAt(row, word.end() - 1);
        const TextRange sentence(
            std::min(from.start(), word.start()), std::max(to.end(), word.end()));
        const bool isNext = !sentences.isEmpty()
            && (sentence.start() <= sentences.last().end()
                || row.sliced(sentences.last().end(), sentence.start() - sentences.last().end())
                       .trimmed()
                       .isEmpty());
        if (isNext)
            sentences.last() = {sentences.last().start(), sentence.end()};
        else
            sentences.append(sentence);
    }
    return sentences;
}

QList<TextRange> wordsIn(TextRange best, const QList<Match> &matches)
{
    QList<TextRange> ranges;
    for (const Match &match : matches) {
        if (match.range.start() < best.end() && best.start() < match.range.end())
            ranges.append(match.range);
    }
    return ranges;
}

/// What `find` says of the words themselves, which are ranges of `row`; it starts at `start` in the
/// revision.
void setWords(
    SearchFind &find, const QString &row, std::int64_t start, TextRange best,
    const QList<Match> &matches, Snippets snippets)
{
    const bool wantsSentence = find.isApart || snippets == Snippets::With;
    const TextRange sentence = wantsSentence ? text::sentenceAt(row, best.start()) : best;
    const auto shown = snippets == Snippets::With ? readable(row, matches) : QList<Match>();
    if (find.kind == search::RowKind::Text && !find.passageId.isValid()) {
        const text::CodePointMap map(row);
        const auto inRevision = [&](TextRange range) {
            const auto span = map.toCodePoints(range);
            return text::CodePointSpan{start + span.start, start + span.end};
        };
        find.span = inRevision(best);
        if (!find.isApart)
            find.passages = {find.span};
        else
            for (const TextRange range : sentencesOf(row, wordsIn(best, matches), sentence))
                find.passages.append(inRevision(range));
        for (const Match &match : shown)
            find.words.append(inRevision(match.range));
    }
    if (snippets == Snippets::With)
        setSnippet(find, row, best, sentence, shown);
}

/// Whether they are the words of the query side by side, in the order in which they were typed.
bool areAsTyped(QStringView row, std::span<const TermSpan> places)
{
    for (std::size_t i = 1; i < places.size(); ++i) {
        if (!isBehind(places[i - 1].terms, places[i].terms)
            || !search::areSideBySide(row, places[i - 1].end, places[i].start))
            return false;
    }
    return true;
}

SearchFind begun(const TextPlace &place, const Revision &revision, const documents::Block &block)
{
    const qsizetype start = revision.codePoints().toUtf16(place.span).start();
    return {
        .kind = search::RowKind::Text,
        .documentId = place.documentId,
        .revisionId = place.revisionId,
        .passageId = place.passageId,
        .paragraph = documents::paragraphAt(revision.blocks(), start),
        .match = place.match,
        .span = place.span,
        .snippet = {},
        .part = block.kind == documents::BlockKind::Heading ? TextPart::Heading : TextPart::Body};
}

/// Makes one find of the places in a block.
class RowMaker
{
public:
    RowMaker(const QHash<DocumentId, QString> &titles, Snippets snippets)
        : m_titles(titles)
        , m_snippets(snippets)
    {
    }

    /// The places of `find` lie in `block` of `revision`, which lasts until finish().
    void begin(SearchFind &find, const Revision &revision, TextRange block)
    {
        m_find = &find;
        m_revision = &revision;
        m_block = block;
    }

    /// Whether the next place in the block goes there, too. A whole passage stands by itself.
    bool goesOn(TextRange block) const
    {
        return m_find && m_block == block && !m_find->passageId.isValid();
    }

    void add(const TextPlace &place, TextRange range)
    {
        const qsizetype end = std::min(range.end(), std::max(m_block.end(), range.start()));
        const TextRange inRow(range.start() - m_block.start(), end - m_block.start());
        m_find->match = std::max(m_find->match, place.match);
        if (place.words.empty())
            m_matches.append({inRow, place.match});
        for (const text::CodePointSpan word : place.words)
            m_matches.append({rangeInRow(word), place.match});
        m_places.push_back({inRow.start(), inRow.end(), place.terms});
        m_areApart.push_back(place.isApart);
    }

    void finish()
    {
        SearchFind *find = std::exchange(m_find, nullptr);
        if (!find)
            return;
        const QString row = m_revision->text().mid(m_block.start(), m_block.length());
        if (find->part == TextPart::Heading && isTitle(row, m_titles.value(find->documentId)))
            find->part = TextPart::Title;
        const auto areApart = [&](std::size_t from, std::size_t to) {
            const std::span<const TermSpan> places(&m_places[from], to - from + 1);
            return !areAsTyped(row, places)
                || std::any_of(
                    m_areApart.begin() + static_cast<std::ptrdiff_t>(from),
                    m_areApart.begin() + static_cast<std::ptrdiff_t>(to + 1), std::identity());
        };
        const auto [first, last] = tightestOf(m_places, areApart);
        const TextRange best(m_places[first].start, m_places[last].end);
        find->isApart = areApart(first, last);
        tidyMatches();
        const std::int64_t start = m_revision->codePoints().toCodePoints(m_block).start;
        setWords(*find, row, start, best, m_matches, m_snippets);
        m_matches.clear();
        m_places.clear();
        m_areApart.clear();
    }

private:
    TextRange rangeInRow(text::CodePointSpan span) const
    {
        const TextRange range = m_revision->codePoints().toUtf16(span);
        return {range.start() - m_block.start(), range.end() - m_block.start()};
    }

    /// Words of one NEAR may be of the next as well.
    void tidyMatches()
    {
        std::ranges::stable_sort(m_matches, {}, [](const Match &match) {
            return std::pair(match.range.start(), -match.range.end());
        });
        const auto isCovered = [](const Match &match, const Match &next) {
            return next.range.start() < match.range.end();
        };
        m_matches.erase(
            std::unique(m_matches.begin(), m_matches.end(), isCovered), m_matches.end());
    }

    const QHash<DocumentId, QString> &m_titles;
    Snippets m_snippets;
    SearchFind *m_find = nullptr;
    const Revision *m_revision = nullptr;
    TextRange m_block; ///< In the text; UTF-16.
    QList<Match> m_matches;
    std::vector<TermSpan> m_places; ///< UTF-16, in the row.
    std::vector<bool> m_areApart;   ///< TextPlace::isApart of each.
};

} // namespace

bool isTitle(const QString &heading, const QString &title)
{
    return text::folded(heading.simplified()) == text::folded(title.simplified());
}

SearchFind findOf(const search::Hit &hit, const QString &title, Snippets snippets)
{
    SearchFind find{
        .kind = hit.kind,
        .documentId = hit.documentId,
        .revisionId = hit.revisionId,
        .passageId = hit.passageId,
        .paragraph = hit.paragraph,
        .match = hit.match,
        .snippet = {}};
    if (hit.isHeading)
        find.part = isTitle(hit.text, title) ? TextPart::Title : TextPart::Heading;
    find.isApart = hit.isApart;
    setWords(find, hit.text, hit.startCp, hit.best, hit.matches, snippets);
    return find;
}

Result<FoundRows> rowsOf(
    const store::Stores &stores, const QList<TextPlace> &places,
    const QHash<DocumentId, QString> &titles, qsizetype limit, Snippets snippets)
{
    FoundRows rows;
    std::optional<Revision> revision;
    RowMaker row(titles, snippets);
    for (const TextPlace &place : places) {
        const bool isNewText = !revision || revision->id() != place.revisionId;
        if (rows.finds.size() >= limit && isNewText) {
            ++rows.total; // Further texts are not read, so that places are counted.
            continue;
        }
        if (isNewText) {
            row.finish();
            auto read = stores.documents.revision(place.revisionId);
            if (!read)
                return Failure(read.error());
            revision.emplace(*std::move(read));
        }
        if (place.span.end > revision->codePoints().length())
            return Failure({ErrorCode::Damaged, {}, QStringLiteral("position")});
        const TextRange range = revision->codePoints().toUtf16(place.span);
        const documents::Block &block = revision->blocks().at(
            documents::blockAt(revision->blocks(), range.start()));
        const bool isInRow = !place.passageId.isValid() && row.goesOn(block.range);
        if (!isInRow) {
            row.finish();
            ++rows.total;
            if (rows.finds.size() >= limit)
                continue;
            rows.finds.append(begun(place, *revision, block));
            row.begin(rows.finds.last(), *revision, block.range);
        }
        row.add(place, range);
    }
    row.finish();
    return rows;
}

} // namespace telaah::notebook
