// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/RunningHeads.h"

#include "importers/NumberChains.h"
#include "importers/PageNumbers.h"
#include "importers/TightLines.h"

#include <QHash>
#include <QSet>
#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <utility>

namespace telaah::importers {

namespace {

// Of pages that show the same; fewer may be chance, but for two that are alike but for the side.
constexpr qsizetype LeastPages = 3;
constexpr qsizetype LeastOfSide = 2;

// Heads differ on left and right pages, and are missing where a chapter begins.
constexpr qsizetype PagesPerHead = 3;

constexpr qsizetype LinesAtEdge = 2;
constexpr qsizetype FewestHeads = 10;
constexpr qsizetype LinesPerHead = 3;
constexpr qsizetype LinesOfImprint = 6;
constexpr qsizetype LinesOfOpening = 12;
constexpr qsizetype LeastLetters = 4;

/// The line without what changes from page to page.
QString formOf(QStringView line)
{
    QString form;
    for (const QChar character : line) {
        if (!character.isDigit())
            form.append(character.toLower());
        else if (!form.endsWith(u'#'))
            form.append(u'#');
    }
    return form;
}

/// The first lines of a page, or its last ones, counted from the edge of the paper.
struct Edge
{
    qsizetype page;
    bool isTop;
    QVarLengthArray<qsizetype, LinesAtEdge> lines;
};

/// On how many pages something is.
struct Count
{
    void add(qsizetype page)
    {
        pages += std::exchange(last, page) != page;
        sides.at(static_cast<size_t>(page % 2)) = true;
    }

    qsizetype pages = 0;
    qsizetype last = -1;
    std::array<bool, 2> sides = {};
};

class HeadSearch
{
public:
    explicit HeadSearch(const QList<TextLine> &lines)
        : m_lines(lines)
        , m_isHead(lines.size())
    {
    }

    QList<bool> find()
    {
        findOpening();
        if (std::ranges::count_if(m_lines, [](const TextLine &l) { return l.pagesBefore > 0; }) + 1
            >= LeastPages)
            findPages();
        else
            findBreaks();
        takeImprint();
        // So many lines are no heads, whatever they have in common.
        const auto heads = m_isHead.count(true);
        if (heads > FewestHeads && heads * LinesPerHead > m_lines.size())
            m_isHead.fill(false);
        return m_isHead;
    }

private:
    const QStringView &textAt(qsizetype line) const { return m_lines.at(line).text; }

    /// The words of what the text begins with: title and authors come again as heads.
    void findOpening()
    {
        for (qsizetype i = 0; i < std::min(m_lines.size(), LinesOfOpening); ++i) {
            if (i > 0 && (endsSentence(textAt(i)) || isSectionName(textAt(i))))
                break;
            for (const QString &word : wordsOfHead(textAt(i)).split(u' ', Qt::SkipEmptyParts))
                m_opening.insert(word);
        }
    }

    bool isOfOpening(qsizetype line) const
    {
        if (textAt(line).size() > LongestHead || endsSentence(textAt(line)))
            return false;
        const QStringList words = wordsOfHead(textAt(line)).split(u' ', Qt::SkipEmptyParts);
        return words.size() >= 2 && std::ranges::all_of(words, [this](const QString &word) {
                   return word.size() < 3 || word == QLatin1String("dan")
                       || m_opening.contains(word);
               });
    }

    /// Where form feeds part the pages.
    void findPages()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (i == 0 || m_lines.at(i).pagesBefore > 0)
                m_starts.append(i);
        }
        m_pages = m_starts.size();
        m_starts.append(m_lines.size());
        findNumbering();
        count();
        take();
    }

    /// Where pages left no other sign than numbers that count on.
    void findBreaks()
    {
        for (const QList<qsizetype> &chain :
             numberChains(m_lines, [this](qsizetype line) { return isOfOpening(line); })) {
            for (const qsizetype line : chain)
                m_isHead[line] = true;
            m_breaks = chain;
            m_pages = chain.size();
            m_counts.clear();
            m_isNumbered = true;
            count();
            take();
        }
    }

    Edge edgeOf(qsizetype page, bool isTop) const
    {
        Edge edge{page, isTop, {}};
        const bool isBroken = !m_breaks.isEmpty();
        const qsizetype start = isBroken ? 0 : m_starts.at(page);
        const qsizetype end = isBroken ? m_lines.size() : m_starts.at(page + 1);
        const qsizetype from = isBroken ? m_breaks.at(page) + (isTop ? 1 : -1)
            : isTop                     ? start
                                        : end - 1;
        const qsizetype least = isBroken || isTop ? start : start + LinesAtEdge;
        for (qsizetype i = 0; i < LinesAtEdge; ++i) {
            const qsizetype line = isTop ? from + i : from - i;
            if (line >= least && line < end)
                edge.lines.append(line);
        }
        return edge;
    }

    template<typename Visit>
    void forEachEdge(Visit visit) const
    {
        for (qsizetype page = 0; page < m_pages; ++page) {
            visit(edgeOf(page, true));
            visit(edgeOf(page, false));
        }
    }

    /// Lines with a number that counts on with the pages.
    void findNumbering()
    {
        QHash<int, Count> counts; // By the number that page 0 would have.
        forEachEdge([&](const Edge &edge) {
            for (const qsizetype line : edge.lines) {
                for (const PageNumber &number : pageNumbersOf(textAt(line)))
                    counts[number.value - static_cast<int>(edge.page)].add(edge.page);
            }
        });
        int first = 0;
        qsizetype most = 0;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
            if (it->pages > most || (it->pages == most && it.key() < first)) {
                most = it->pages;
                first = it.key();
            }
        }
        m_isNumbered = most >= LeastPages && most * PagesPerHead >= m_pages;
        if (!m_isNumbered)
            return;
        forEachEdge([&](const Edge &edge) {
            const int number = first + static_cast<int>(edge.page);
            for (const qsizetype line : edge.lines) {
                const auto numbers = pageNumbersOf(textAt(line));
                if (std::ranges::count(numbers, number, &PageNumber::value) > 0)
                    m_numbered.insert(line);
            }
        });
    }

    void count()
    {
        forEachEdge([this](const Edge &edge) {
            for (const qsizetype line : edge.lines) {
                if (textAt(line).size() <= LongestHead)
                    m_counts[formOf(textAt(line))].add(edge.page);
            }
        });
    }

    bool isRepeated(qsizetype line) const
    {
        if (textAt(line).size() > LongestHead || isNumberedPart(textAt(line)))
            return false;
        const Count count = m_counts.value(formOf(textAt(line)));
        if (count.pages >= LeastPages && count.pages * PagesPerHead >= m_pages)
            return true;
        const bool isOneSided = count.sides[0] != count.sides[1];
        const auto letters = std::ranges::count_if(
            textAt(line), [](QChar character) { return character.isLetter(); });
        return isOneSided && letters >= LeastLetters && count.pages >= LeastOfSide
            && count.pages * PagesPerHead >= m_pages - 1;
    }

    void take()
    {
        forEachEdge([this](const Edge &edge) {
            for (const qsizetype line : edge.lines) {
                if (!m_numbered.contains(line) && !isRepeated(line))
                    break;
                m_isHead[line] = true;
            }
        });
        for (const bool isTop : {true, false})
            takeOpening(isTop);
    }

    /// Title and authors above or below the text of a few pages are there once each: heads if no
    /// page but the first is without, and the pages are numbered.
    void takeOpening(bool isTop)
    {
        QList<qsizetype> found;
        for (qsizetype page = 1; page < m_pages && m_isNumbered; ++page) {
            const Edge edge = edgeOf(page, isTop);
            const auto *const line = std::ranges::find_if(
                edge.lines, [this](qsizetype i) { return !m_isHead.at(i); });
            const bool hasHead = std::ranges::any_of(
                edge.lines, [this](qsizetype i) { return m_isHead.at(i) && isOfOpening(i); });
            if (line != edge.lines.end() && isOfOpening(*line))
                found.append(*line);
            else if (!hasHead)
                return;
        }
        for (const qsizetype line : found)
            m_isHead[line] = true;
    }

    /// The journal above the title of the first page.
    void takeImprint()
    {
        qsizetype end = 0;
        int imprints = 0;
        for (qsizetype i = 0; i < std::min(m_lines.size(), LinesOfImprint); ++i) {
            const bool isBeside = imprints > 0 && isAddressLine(textAt(i));
            if (isImprint(textAt(i)) || isBeside) {
                imprints += !isBeside;
                end = i + 1;
            } else if (isAddressLine(textAt(i))) {
                continue;
            } else if (!isJournalName(textAt(i)) && !m_isHead.at(i)) {
                break;
            }
        }
        const bool hasHeads = m_isHead.contains(true);
        if (end == m_lines.size() || imprints < (hasHeads ? 1 : 2))
            return;
        for (qsizetype i = 0; i < end; ++i)
            m_isHead[i] = true;
    }

    const QList<TextLine> &m_lines;
    QList<bool> m_isHead;
    QSet<QString> m_opening;
    QList<qsizetype> m_starts; ///< Of pages, where form feeds part them; then the end.
    QList<qsizetype> m_breaks; ///< Numbers of pages, where nothing else does.
    qsizetype m_pages = 0;
    QHash<QString, Count> m_counts; ///< By formOf().
    bool m_isNumbered = false;
    QSet<qsizetype> m_numbered;
};

} // namespace

QList<bool> runningHeadsIn(const QList<TextLine> &lines)
{
    return HeadSearch(lines).find();
}

} // namespace telaah::importers
