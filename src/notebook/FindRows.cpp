// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook/FindRows.h"

#include "text/Boundaries.h"
#include "text/Folding.h"
#include "text/words/Addresses.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace telaah::notebook {

using documents::Revision;
using search::Match;
using text::TextRange;

namespace {

constexpr qsizetype LongestLead = 70;     ///< Before what was found; in UTF-16.
constexpr qsizetype LongestSnippet = 240; ///< The same.

QString onOneLine(QString text)
{
    std::ranges::replace_if(
        text, [](QChar sign) { return sign == u'\n' || sign == u'\t'; }, u' ');
    return text;
}

struct Around
{
    TextRange range;
    bool isCut; ///< The sentence begins before.
};

/// The sentence around `best`, or as much of it as fits.
Around around(QStringView row, TextRange best, TextRange sentence)
{
    const qsizetype first = std::min(sentence.start(), best.start());
    qsizetype start = first;
    if (best.start() - start > LongestLead)
        start = std::min(text::nextWord(row, best.start() - LongestLead), best.start());
    qsizetype end = std::max(sentence.end(), best.end());
    if (end - start > LongestSnippet)
        end = std::max(text::previousWord(row, start + LongestSnippet), best.end());
    return {{start, end}, start > first};
}

bool isOneThing(TextRange best, const QList<Match> &matches)
{
    return std::ranges::any_of(matches, [&](const Match &match) {
        return match.range.start() <= best.start() && best.end() <= match.range.end();
    });
}

/// Those to stand out: what is within addresses does not, unless there is nothing else.
QList<Match> readable(QStringView row, QList<Match> matches)
{
    const auto addresses = text::addressesIn(row);
    const auto isHidden = [&](const Match &match) {
        return text::isWithinOne(addresses, match.range);
    };
    if (!addresses.empty() && !std::ranges::all_of(matches, isHidden))
        matches.removeIf(isHidden);
    return matches;
}

void setSnippet(
    SearchFind &find, const QString &row, TextRange best, TextRange sentence,
    const QList<Match> &matches)
{
    const auto [range, isCut] = around(row, best, sentence);
    const QString lead = isCut ? QStringLiteral("… ") : QString();
    find.snippet = lead + onOneLine(row.mid(range.start(), range.length()));
    find.matches.clear();
    for (const Match &match : readable(row, matches)) {
        const qsizetype start = std::max(match.range.start(), range.start());
        const qsizetype end = std::min(match.range.end(), range.end());
        const qsizetype shift = lead.size() - range.start();
        if (start < end)
            find.matches.append({{start + shift, end + shift}, match.kind});
    }
}

/// The sentences that `words` lie in; `first` is that where they begin.
TextRange sentencesAround(QStringView row, TextRange words, TextRange first)
{
    const TextRange last = words.end() <= first.end() ? first
                                                      : text::sentenceAt(row, words.end() - 1);
    return {std::min(first.start(), words.start()), std::max(last.end(), words.end())};
}

/// What `find` says of the words themselves, which are ranges of `row`; it starts at `start` in the
/// revision.
void setWords(
    SearchFind &find, const QString &row, std::int64_t start, TextRange best, bool isApart,
    const QList<Match> &matches, Snippets snippets)
{
    const bool wantsSentence = isApart || snippets == Snippets::With;
    const TextRange sentence = wantsSentence ? text::sentenceAt(row, best.start()) : best;
    if (find.kind == search::RowKind::Text && !find.passageId.isValid()) {
        const text::CodePointMap map(row);
        const auto inRevision = [&](TextRange range) {
            const auto span = map.toCodePoints(range);
            return text::CodePointSpan{start + span.start, start + span.end};
        };
        find.span = inRevision(best);
        find.passage = isApart ? inRevision(sentencesAround(row, best, sentence)) : find.span;
    }
    if (snippets == Snippets::With)
        setSnippet(find, row, best, sentence, matches);
}

/// A place of a row, with the terms of the query that it is of.
struct Piece
{
    TextRange range; ///< UTF-16, in the row.
    std::uint64_t terms;
    bool isSeveral;
};

/// The first of the tightest stretches that have all terms which the row has. REQUIRES: `pieces`
/// ascend and are some
std::pair<std::size_t, std::size_t> tightestOf(const std::vector<Piece> &pieces)
{
    std::uint64_t all = 0;
    for (const Piece &piece : pieces)
        all |= piece.terms;
    std::pair<std::size_t, std::size_t> best(0, pieces.size() - 1);
    const auto lengthOf = [&](std::size_t first, std::size_t last) {
        return pieces[last].range.end() - pieces[first].range.start();
    };
    std::array<std::size_t, 64> latest{}; // Where each term was met last, counted from 1.
    for (std::size_t last = 0; last < pieces.size(); ++last) {
        std::size_t first = last + 1;
        for (std::size_t term = 0; term < latest.size(); ++term) {
            if ((pieces[last].terms >> term) & 1U)
                latest[term] = last + 1;
            if ((all >> term) & 1U)
                first = std::min(first, latest[term]);
        }
        if (first > 0 && lengthOf(first - 1, last) < lengthOf(best.first, best.second))
            best = {first - 1, last};
    }
    return best;
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
        m_matches.append({inRow, place.match});
        m_pieces.push_back({inRow, place.terms, place.isSeveral});
    }

    void finish()
    {
        SearchFind *find = std::exchange(m_find, nullptr);
        if (!find)
            return;
        const QString row = m_revision->text().mid(m_block.start(), m_block.length());
        if (find->part == TextPart::Heading && isTitle(row, m_titles.value(find->documentId)))
            find->part = TextPart::Title;
        const auto [first, last] = tightestOf(m_pieces);
        const TextRange best(m_pieces[first].range.start(), m_pieces[last].range.end());
        const std::int64_t start = m_revision->codePoints().toCodePoints(m_block).start;
        const bool isApart = first < last || m_pieces[first].isSeveral;
        setWords(*find, row, start, best, isApart, m_matches, m_snippets);
        m_matches.clear();
        m_pieces.clear();
    }

private:
    const QHash<DocumentId, QString> &m_titles;
    Snippets m_snippets;
    SearchFind *m_find = nullptr;
    const Revision *m_revision = nullptr;
    TextRange m_block; ///< In the text; UTF-16.
    QList<Match> m_matches;
    std::vector<Piece> m_pieces;
};

} // namespace

bool isTitle(const QString &heading, const QString &title)
{
    return text::folded(heading.simplified()) == text::folded(title.simplified());
}

void setSnippet(SearchFind &find, const QString &row, TextRange best, const QList<Match> &matches)
{
    setSnippet(find, row, best, text::sentenceAt(row, best.start()), matches);
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
    const bool isApart = !isOneThing(hit.best, hit.matches);
    setWords(find, hit.text, hit.startCp, hit.best, isApart, hit.matches, snippets);
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
